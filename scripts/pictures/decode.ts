// Originals into pixels: upright, in sRGB, eight bits, and seldom decoded more than once.
import sharp, { type Sharp, type SharpOptions } from "sharp";
import { cropOf, type Size } from "./crop.ts";

/** One that never ends would hold up a build for ever. */
const patience = { seconds: 300 };

/** Cuts and resizes a picture; its focus decides what a crop keeps. */
export type Cutter = (size: Size) => Promise<Sharp>;

/** Of the picture in a file's bytes, or of the first frame of one that moves. Errors come with the pixels. */
export function cutterOfStill(bytes: Buffer, whole: Size, focus: string | undefined): Cutter {
  return cutter(() => openPicture(bytes), whole, 1, focus);
}

/** Of a drawing of shapes, which is as sharp in any size; `svg` is its text, which has been made safe. */
export function cutterOfShapes(svg: string, whole: Size, focus: string | undefined): Cutter {
  const pixelsPerInch = 72;
  const open = (scale: number) => openPicture(Buffer.from(svg), { density: pixelsPerInch * scale });
  return cutter(open, whole, Number.POSITIVE_INFINITY, focus);
}

/** Of every frame; they are read again for each rendition, so as not to hold all in memory. */
export function cutterOfFrames(bytes: Buffer, whole: Size, focus: string | undefined): Cutter {
  return async (size) => cut(openPicture(bytes, { animated: true }), whole, size, focus);
}

function openPicture(source: Buffer, options: SharpOptions = {}): Sharp {
  return sharp(source, options).autoOrient().timeout(patience);
}

interface Base {
  readonly pixels: Buffer;
  readonly size: Size;
  readonly channels: 1 | 2 | 3 | 4;
}

/** Wide enough for nearly everything that a layout shows. */
const usualWidth = 1664;

/**
 * Renditions are cut from the whole picture at half its size, a quarter, and so on, whichever is just large enough. The
 * file is decoded at the usual size, which is fast for JPEG, and once; smaller ones are made of that, and only larger
 * ones need the file again. So a rendition's pixels depend on its own size alone, not on what else is made.
 */
function cutter(open: (scale: number) => Sharp, whole: Size, largest: number, focus: string | undefined): Cutter {
  const bases = new Map<number, Promise<Base>>();
  const usual = Math.min(largest, scaleFor(whole, { width: usualWidth, height: 1 }));
  const baseAt = (scale: number): Promise<Base> => {
    const base = bases.get(scale) ?? (scale < usual ? halved(baseAt(scale * 2)) : decode(open(scale), whole, scale));
    bases.set(scale, base);
    return base;
  };
  return async (wanted) => {
    const base = await baseAt(Math.min(largest, scaleFor(whole, wanted)));
    return cut(pixelsOf(base), base.size, wanted, focus);
  };
}

function pixelsOf({ pixels, size, channels }: Base): Sharp {
  return sharp(pixels, { raw: { ...size, channels } }).timeout(patience);
}

async function halved(larger: Promise<Base>): Promise<Base> {
  const base = await larger;
  const size = { width: Math.ceil(base.size.width / 2), height: Math.ceil(base.size.height / 2) };
  const pixels = await pixelsOf(base)
    .resize({ ...size, fit: "fill" })
    .raw()
    .toBuffer();
  return { pixels, size, channels: base.channels };
}

/** The power of two, as part of the whole's size, that is large enough for a rendition. */
function scaleFor(whole: Size, { width, height }: Size): number {
  return 2 ** Math.ceil(Math.log2(Math.max(width / whole.width, height / whole.height)));
}

async function decode(picture: Sharp, whole: Size, scale: number): Promise<Base> {
  const size = { width: Math.ceil(whole.width * scale), height: Math.ceil(whole.height * scale) };
  const { data, info } = await picture
    .resize({ ...size, fit: "fill" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, size, channels: info.channels };
}

function cut(picture: Sharp, whole: Size, { width, height }: Size, focus: string | undefined): Sharp {
  if (width === whole.width && height === whole.height) return picture;
  return picture.extract(cropOf(whole, { width, height }, focus)).resize({ width, height, fit: "fill" });
}
