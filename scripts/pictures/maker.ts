// One original into files: which way each form of picture goes.
import { readFile } from "node:fs/promises";
import { type Card, cardImageOf, rightsOfCard } from "./cards/card.ts";
import { type Cutter, cutFrames, decode, drawShapes } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Original } from "./original.ts";
import { type Rendition, renditionOutput } from "./rendition.ts";

/** Makes the file of a rendition. */
export type Maker = (rendition: Rendition) => Promise<Buffer>;

/** Opens an original for the renditions that are to be made of it; it is decoded once for all that do not move. */
export async function makerOf(original: Original, path: string, renditions: readonly Rendition[]): Promise<Maker> {
  const { form, rights, focus } = original;
  if (form === "vector") return vectorMakerOf(original, path, renditions);
  const moves = ({ format }: Rendition) => form === "animation" && (format === "gif" || format === "webp");
  const still = renditions.filter((rendition) => !moves(rendition));
  const cutStill = still.length === 0 ? undefined : await decode(path, original, still, focus);
  const cutMoving: Cutter = (size) => cutFrames(path, original, size, focus);
  return async (rendition) => {
    const cutter = moves(rendition) ? cutMoving : cutStill;
    if (cutter === undefined || rendition.format === "svg")
      throw new Error(`A ${form} has no rendition as ${rendition.format}`);
    return encode(cutter(rendition), rendition.format, form, rights);
  };
}

/** The parser is loaded with the first drawing: most runs meet none. */
async function vectorMakerOf(original: Original, path: string, renditions: readonly Rendition[]): Promise<Maker> {
  const { sanitiseSvg } = await import("./svg/sanitise-svg.ts");
  const clean = sanitiseSvg(await readFile(path, "utf8"));
  if ("problem" in clean) throw new Error(clean.problem);
  const pixels = renditions.filter(({ format }) => format !== "svg");
  const cutter =
    pixels.length === 0 ? undefined : await drawShapes(clean.print({ creators: [] }), clean, pixels, original.focus);
  return async (rendition) => {
    if (rendition.format === "svg") return Buffer.from(clean.print(original.rights));
    if (cutter === undefined) throw new Error("No size was asked for");
    return encode(cutter(rendition), rendition.format, original.form, original.rights);
  };
}

/** Draws a card. Its typesetter is loaded with the first one: most runs draw none. */
export async function cardMakerOf(card: Card): Promise<Maker> {
  const { drawCard } = await import("./cards/draw-card.ts");
  return (rendition) => {
    if (renditionOutput(rendition) !== renditionOutput(cardImageOf(card)))
      throw new Error(`A card has no rendition ${renditionOutput(rendition)}`);
    return encode(drawCard(card), "png", "card", rightsOfCard(card));
  };
}
