// Decodes a picture once: that it is whole, how large it is, of which form, and its mean colour.
import sharp, { type Sharp } from "sharp";
import type { PictureFacts, Unusable } from "./facts.ts";
import { fileOf, type PictureKind } from "./file-kind.ts";
import { gifIsWhole } from "./gif-is-whole.ts";
import { isDrawing, seesThrough } from "./is-drawing.ts";
import type { Form } from "./original.ts";

export type Measured = Pick<PictureFacts, "width" | "height" | "form" | "colour">;

/** In pixels, all frames together: what decodes in bounded memory, and more than any camera gives. */
const mostPixels = 150_000_000;
/** In pixels: less is a spacer or a mistake, and nothing to see. */
const shortestSide = 16;
/** Each frame is looked at through so many points in a row. */
const points = 64;

/** The picture in these bytes, which begin as a file of this kind does. */
export async function measure(bytes: Buffer, kind: PictureKind): Promise<Measured | Unusable> {
  try {
    const { autoOrient, pages = 1, pageHeight } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const moves = pages > 1 && (kind === "GIF" || kind === "WebP");
    const size = { width: autoOrient.width, height: moves ? (pageHeight ?? autoOrient.height) : autoOrient.height };
    const wrong = wrongSize(size, moves ? pages : 1);
    if (wrong !== undefined) return { problem: wrong };
    if (kind === "GIF" && !gifIsWhole(bytes)) return { problem: damage(kind) };
    const seen = await look(bytes, kind, moves);
    return { ...size, form: formOf(seen, kind, moves), colour: meanOf(seen) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: damage(kind) };
  }
}

/**
 * The mean colour of a drawing of shapes, which has been made safe; nothing where one can see through it. It is drawn
 * at about as many pixels as are looked at, however large it says it is.
 */
export async function colourOfShapes(svg: string, { width, height }: Size): Promise<string | undefined> {
  const pixelsPerInch = 72;
  const density = Math.max(1, (pixelsPerInch * 2 * points) / Math.max(width, height));
  return meanOf(await pointsOf(sharp(Buffer.from(svg), { density }), "nearest"));
}

type Size = Pick<Measured, "width" | "height">;

function wrongSize({ width, height }: Size, frames: number): string | undefined {
  const millions = (pixels: number) => `${Math.round(pixels / 1_000_000).toLocaleString("en")} megapixels`;
  const written = `${width} × ${height} pixels`;
  if (Math.min(width, height) < shortestSide)
    return `is only ${written}, too small to show anything. Use one of at least ${shortestSide} × ${shortestSide}`;
  if (width * height * frames <= mostPixels) return undefined;
  const frame = frames === 1 ? "" : ` in ${frames} frames`;
  return `has ${millions(width * height * frames)} (${written}${frame}); at most ${millions(mostPixels)} can be read. Save it smaller`;
}

/** Points of all frames; every byte of the file is decoded for them. */
function look(bytes: Buffer, kind: PictureKind, moves: boolean): Promise<Buffer> {
  const opened = sharp(bytes, { animated: moves, limitInputPixels: false });
  return pointsOf(opened, kind === "JPEG" ? "cubic" : "nearest");
}

/** In rows, as red, green, blue and alpha. */
function pointsOf(opened: Sharp, kernel: "cubic" | "nearest"): Promise<Buffer> {
  return opened
    .resize(points, points, { fit: "fill", kernel })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer();
}

/** A JPEG stays one: the format has smeared the lines of a drawing already. */
function formOf(seen: Buffer, kind: PictureKind, moves: boolean): Form {
  if (moves) return "animation";
  return kind !== "JPEG" && isDrawing(seen, points) ? "drawing" : "photo";
}

function meanOf(seen: Buffer): string | undefined {
  if (seesThrough(seen)) return undefined;
  const sum = [0, 0, 0];
  for (let at = 0; at < seen.length; at++) if (at % 4 < 3) sum[at % 4] = (sum[at % 4] ?? 0) + (seen[at] ?? 0);
  const mean = sum.map((total) => Math.round(total / (seen.length / 4)));
  return `#${mean.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function damage(kind: PictureKind): string {
  if (kind === "HEIC")
    return "is a HEIC file that cannot be opened here: its coding, HEVC, is not free. Save it as JPEG, with its metadata, in the program it came from";
  return `is ${fileOf(kind)} that is cut off or damaged. Copy it again from where it came, or export it again`;
}
