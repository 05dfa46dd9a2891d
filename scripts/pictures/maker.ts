// One original into files: which way each form of picture goes.
import { type Card, cardImageOf, rightsOfCard } from "./cards/card.ts";
import { type Cutter, cutFrames, decode } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Original } from "./original.ts";
import { type Rendition, renditionOutput } from "./rendition.ts";

/** Makes the file of a rendition. */
export type Maker = (rendition: Rendition) => Promise<Buffer>;

/** Opens an original for the renditions that are to be made of it; it is decoded once for all that do not move. */
export async function makerOf(original: Original, path: string, renditions: readonly Rendition[]): Promise<Maker> {
  const { form, rights, focus } = original;
  const moves = ({ format }: Rendition) => form === "animation" && (format === "gif" || format === "webp");
  const still = renditions.filter((rendition) => !moves(rendition));
  const cutStill = still.length === 0 ? undefined : await decode(path, original, still, focus);
  const cutMoving: Cutter = (size) => cutFrames(path, original, size, focus);
  return async (rendition) => {
    const cutter = moves(rendition) ? cutMoving : cutStill;
    if (cutter === undefined || rendition.format === "svg")
      throw new Error(`A picture of the form ${form} has no rendition as ${rendition.format}`);
    return encode(cutter(rendition), rendition.format, form, rights);
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
