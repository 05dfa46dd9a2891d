// Originals into pixels: upright, in sRGB, eight bits, and once for all renditions of a picture.
import sharp, { type Sharp, type SharpOptions } from "sharp";
import { cropOf, type Size } from "./crop.ts";

/** One that never ends would hold up a build for ever. */
const patience = { seconds: 300 };

/** Opens a picture upright. Throws what sharp throws, when it is used. */
export function openPicture(source: string | Buffer, options: SharpOptions = {}): Sharp {
  return sharp(source, options).autoOrient().timeout(patience);
}

/** Makes pictures in the sizes asked for; `focus` decides where they are cropped. */
export type Cutter = (size: Size) => Sharp;

/** Decodes an original, at no more pixels than the largest of `sizes` needs; the pixels serve all of them. */
export async function decode(source: string, whole: Size, sizes: readonly Size[], focus?: string): Promise<Cutter> {
  const scale = Math.min(1, scaleFor(whole, sizes));
  return cutterOf(openPicture(source), whole, scale, focus);
}

/** The same for a drawing of shapes, which is as sharp in any size; `svg` is its text, which has been made safe. */
export async function drawShapes(svg: string, whole: Size, sizes: readonly Size[], focus?: string): Promise<Cutter> {
  const scale = scaleFor(whole, sizes);
  return cutterOf(openPicture(Buffer.from(svg), { density: 72 * scale }), whole, scale, focus);
}

async function cutterOf(picture: Sharp, whole: Size, scale: number, focus: string | undefined): Promise<Cutter> {
  const base = { width: Math.ceil(whole.width * scale), height: Math.ceil(whole.height * scale) };
  const { data, info } = await picture
    .resize({ ...base, fit: "fill" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return (size) => cut(sharp(data, { raw }).timeout(patience), base, size, focus);
}

/** Every frame of a moving picture, cut; they are read again for each rendition, so as not to hold all in memory. */
export function cutFrames(source: string, whole: Size, size: Size, focus?: string): Sharp {
  return cut(openPicture(source, { animated: true }), whole, size, focus);
}

function cut(picture: Sharp, whole: Size, { width, height }: Size, focus: string | undefined): Sharp {
  if (width === whole.width && height === whole.height) return picture;
  return picture.extract(cropOf(whole, { width, height }, focus)).resize({ width, height, fit: "fill" });
}

/** How large the whole must be, as part of its own size, so that every rendition can be cut from it. */
function scaleFor(whole: Size, sizes: readonly Size[]): number {
  return Math.max(...sizes.map(({ width, height }) => Math.max(width / whole.width, height / whole.height)));
}
