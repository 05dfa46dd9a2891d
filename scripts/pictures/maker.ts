// One original into files: which way each form of picture goes.
import { join } from "node:path";
import { Refusal } from "../base/command.ts";
import { readIfThere } from "../base/kept.ts";
import { blobHash } from "../content/file-hashes.ts";
import { picturesFolder } from "../content/read-content.ts";
import { type Card, cardImageOf, rightsOfCard } from "./cards/card.ts";
import { cutterOfFrames, cutterOfShapes, cutterOfStill } from "./decode.ts";
import { encode } from "./encode.ts";
import { type Original, originalId } from "./original.ts";
import { type Rendition, renditionOutput } from "./rendition.ts";

/** Makes the file of a rendition. */
export type Maker = (rendition: Rendition) => Promise<Buffer>;

/** The maker of an original's renditions; what it has decoded, it keeps for the next one. `root` holds content/. */
export async function makerOf(original: Original, root: string): Promise<Maker> {
  const { form, rights, focus } = original;
  const bytes = readOriginal(original, root);
  if (form === "vector") return vectorMakerOf(original, bytes);
  const [still, moving] = [cutterOfStill(bytes, original, focus), cutterOfFrames(bytes, original, focus)];
  return async (rendition) => {
    const { format } = rendition;
    if (format === "svg") throw new Error(`A ${form} has no rendition as SVG`);
    const moves = form === "animation" && (format === "gif" || format === "webp");
    return encode(await (moves ? moving : still)(rendition), format, form, rights);
  };
}

/** Renditions are kept under the original's id: they may be made of no other bytes than those it was given for. */
function readOriginal({ file, id, rights, focus }: Original, root: string): Buffer {
  const bytes = readIfThere(join(root, picturesFolder, file));
  if (bytes !== undefined && originalId(blobHash(bytes), rights, focus) === id) return bytes;
  throw new Refusal("This picture was changed while the site was being made. Build again.");
}

/** The parser is loaded with the first drawing: most runs meet none. */
async function vectorMakerOf({ form, rights, focus }: Original, bytes: Buffer): Promise<Maker> {
  const { sanitiseSvg } = await import("./svg/sanitise-svg.ts");
  const clean = sanitiseSvg(bytes.toString("utf8"));
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
