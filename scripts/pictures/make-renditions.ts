// Makes renditions, each once: from the cache where it is known, else from its original.
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { picturesFolder } from "../content/read-content.ts";
import type { Original } from "./original.ts";
import { type Rendition, readRendition, renditionOutput } from "./rendition.ts";

export interface Workshop {
  /** Absolute path of the folder that holds content/. */
  readonly root: string;
  /** Absolute path of the folder in which renditions are kept from run to run. */
  readonly cache: string;
  /** By id: all pictures of the edition. */
  readonly originals: ReadonlyMap<string, Original>;
}

/** Puts renditions into `target` under the names by which pages ask for them. Throws for a name of no original. */
export async function makeRenditions(
  workshop: Workshop,
  outputs: Iterable<string>,
  target: string,
  onMade: () => void,
): Promise<void> {
  for (const output of outputs) {
    const kept = await makeRendition(workshop, output);
    mkdirSync(dirname(join(target, output)), { recursive: true });
    copyFileSync(kept, join(target, output));
    onMade();
  }
}

/** The path of one rendition in the cache, made if need be. */
export async function makeRendition({ root, cache, originals }: Workshop, output: string): Promise<string> {
  const rendition = readRendition(output);
  const original = rendition && originals.get(rendition.id);
  if (rendition === undefined || original === undefined || renditionOutput(rendition) !== output)
    throw new Error(`No picture of the edition has the rendition ${output}.`);
  const kept = join(cache, output);
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  const making = `${kept}.${process.pid}.part`;
  await encode(join(root, picturesFolder, original.file), rendition).toFile(making);
  renameSync(making, kept);
  return kept;
}

function encode(path: string, { width, height, format }: Rendition) {
  const resized = sharp(path).autoOrient().resize(width, height, { fit: "cover" });
  return format === "avif" ? resized.avif({ effort: 3 }) : resized.toFormat(format === "jpg" ? "jpeg" : format);
}
