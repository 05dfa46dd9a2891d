// Looks into pictures: what they are, how large a browser will show them, and what their files say of their rights.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { picturesFolder } from "../content/read-content.ts";
import type { Form } from "./original.ts";
import { type Doubt, readRights } from "./read-rights.ts";
import type { Rights } from "./rights.ts";

export interface PictureFacts {
  /** Of the file's bytes. */
  readonly hash: string;
  /** In pixels, as a browser will show it. */
  readonly width: number;
  readonly height: number;
  readonly form: Form;
  /** `#rrggbb`, the picture's mean; nothing where one can see through it. */
  readonly colour: string | undefined;
  /** What the file itself says. */
  readonly rights: Rights;
  /** What does not stop a build: fields that contradict each other. */
  readonly doubts: readonly Doubt[];
}

/** By path under content/pictures/: the facts, or what is wrong with the file (the end of a sentence that names it). */
export type Inspected = ReadonlyMap<string, PictureFacts | { readonly problem: string }>;

const formats = new Set(["jpeg", "png", "webp", "heif", "gif"]);
const atOnce = 8;

/** Inspects each file once, a few at a time. */
export async function inspectPictures(root: string, files: Iterable<string>): Promise<Inspected> {
  const waiting = [...new Set(files)].sort();
  const found = new Map<string, PictureFacts | { readonly problem: string }>();
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      found.set(file, await inspect(join(root, picturesFolder, file)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

async function inspect(path: string): Promise<PictureFacts | { readonly problem: string }> {
  const bytes = readFileSync(path);
  try {
    const { format, autoOrient, hasAlpha } = await sharp(bytes).metadata();
    if (!formats.has(format))
      return {
        problem: `is a ${format.toUpperCase()} file, which not every browser shows safely. Save it as JPEG, PNG, WebP, AVIF or GIF`,
      };
    const { data } = await sharp(bytes).resize(1, 1).removeAlpha().toColourspace("srgb").raw().toBuffer({
      resolveWithObject: true,
    });
    const { rights, doubts } = await readRights(bytes);
    return {
      hash: createHash("sha256").update(bytes).digest("hex"),
      width: autoOrient.width,
      height: autoOrient.height,
      form: "photo",
      colour: hasAlpha ? undefined : `#${data.toString("hex")}`,
      rights,
      doubts,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: "cannot be read as a picture. Export it again from the program it came from" };
  }
}
