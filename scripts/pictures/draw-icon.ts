// Draws the paper's icon, a square SVG, as the PNG files that home screens want.
import sharp from "sharp";

/** How much of a maskable icon's side its drawing takes: the rest may be cut away (W3C: the middle circle of 80% stays). */
const safe = 0.75;

/** A PNG of `size` pixels; for a maskable one the SVG's edge runs on around a smaller drawing. Same input, same bytes. */
export async function drawIcon(svg: Uint8Array, size: number, maskable: boolean): Promise<Uint8Array> {
  const inner = maskable ? Math.round((size * safe) / 2) * 2 : size;
  const margin = (size - inner) / 2;
  const drawing = sharp(svg, { density: 72 * Math.ceil(size / 32) })
    .resize(inner, inner)
    .flatten();
  const edges = { top: margin, bottom: margin, left: margin, right: margin };
  return (margin > 0 ? drawing.extend({ ...edges, extendWith: "copy" }) : drawing)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
