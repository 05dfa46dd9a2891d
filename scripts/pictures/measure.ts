// Measures pictures: width and height as a browser will show them.
import { join } from "node:path";
import sharp from "sharp";
import { picturesFolder } from "../content/read-content.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By path under content/pictures/: the size in pixels, or what is wrong with the file. */
export type Sizes = ReadonlyMap<string, Size | { readonly problem: string }>;

const formats = new Set(["jpeg", "png", "webp", "heif", "gif"]);
const atOnce = 8;

/** Measures each file once, a few at a time. */
export async function measurePictures(root: string, files: Iterable<string>): Promise<Sizes> {
  const waiting = [...new Set(files)].sort();
  const sizes = new Map<string, Size | { readonly problem: string }>();
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      sizes.set(file, await measure(join(root, picturesFolder, file)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return sizes;
}

async function measure(path: string): Promise<Size | { readonly problem: string }> {
  try {
    const { format, autoOrient } = await sharp(path).metadata();
    if (!formats.has(format))
      return {
        problem: `is a ${format.toUpperCase()} file, which not every browser shows safely. Save it as JPEG, PNG, WebP, AVIF or GIF`,
      };
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: "cannot be read as a picture. Export it again from the program it came from" };
  }
}
