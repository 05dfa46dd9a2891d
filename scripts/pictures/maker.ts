// One original into files: which way each form of picture goes.
import { readFile } from "node:fs/promises";
import { type Card, cardImageOf, rightsOfCard } from "./cards/card.ts";
import { cutterOfFile, cutterOfFrames, cutterOfShapes } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Original } from "./original.ts";
import { type Rendition, renditionOutput } from "./rendition.ts";

/** Makes the file of a rendition. */
export type Maker = (rendition: Rendition) => Promise<Buffer>;

/** The maker of an original's renditions; what it has decoded, it keeps for the next one. */
export async function makerOf(original: Original, path: string): Promise<Maker> {
  const { form, rights, focus } = original;
  if (form === "vector") return vectorMakerOf(original, path);
  const [still, moving] = [cutterOfFile(path, original, focus), cutterOfFrames(path, original, focus)];
  return async (rendition) => {
    const { format } = rendition;
    if (format === "svg") throw new Error(`A ${form} has no rendition as SVG`);
    const moves = form === "animation" && (format === "gif" || format === "webp");
    return encode(await (moves ? moving : still)(rendition), format, form, rights);
  };
}

/** The parser is loaded with the first drawing: most runs meet none. */
async function vectorMakerOf({ form, rights, focus }: Original, path: string): Promise<Maker> {
  const { sanitiseSvg } = await import("./svg/sanitise-svg.ts");
  const clean = sanitiseSvg(await readFile(path, "utf8"));
  if ("problem" in clean) throw new Error(clean.problem);
  const cutter = cutterOfShapes(clean.print({ creators: [] }), clean, focus);
  return async (rendition) => {
    const { format } = rendition;
    return format === "svg" ? Buffer.from(clean.print(rights)) : encode(await cutter(rendition), format, form, rights);
  };
}

/** Draws a card, whatever its file is called: stories that share all words of their cards share one. Its typesetter is loaded with the first one: most runs draw none. */
export async function cardMakerOf(card: Card): Promise<Maker> {
  const { drawCard } = await import("./cards/draw-card.ts");
  return (rendition) => {
    const { width, height, format } = cardImageOf(card);
    if (rendition.width !== width || rendition.height !== height || rendition.format !== format)
      throw new Error(`A card has no rendition ${renditionOutput(rendition)}`);
    return encode(drawCard(card), "png", "card", rightsOfCard(card));
  };
}
