// A rendition: a picture in one size and format. Its file name says all that is needed to make it.
import { ownText } from "../base/own-text.ts";
import type { Original } from "./original.ts";

export const renditionFormats = ["avif", "webp", "jpg", "png", "gif", "svg"] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

export const contentTypes: Readonly<Record<RenditionFormat, string>> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  svg: "image/svg+xml",
};

export interface Rendition {
  /** The original's. */
  readonly id: string;
  readonly name: string;
  /** In pixels. Where the proportion is not the original's, it is cropped around its focus. */
  readonly width: number;
  readonly height: number;
  readonly format: RenditionFormat;
}

/**
 * The rendition of an original that is `width` pixels wide; `ratio` (width to height) crops it. Never larger than the
 * original, unless that is made of shapes: then every size is as sharp, and as SVG there is only one.
 */
export function renditionOf(original: Original, width: number, format: RenditionFormat, ratio?: number): Rendition {
  const { id, name } = original;
  const whole = original.width / original.height;
  const shape = ratio ?? whole;
  const widest = Math.max(1, Math.min(original.width, Math.round(original.height * shape)));
  const fitting = format === "svg" ? widest : original.form === "vector" ? width : Math.min(width, widest);
  return { id, name, width: fitting, height: Math.max(1, Math.round(fitting / shape)), format };
}

/** Where all renditions are, in the output folder. */
export const renditionFolder = "pictures";

/** Where it is written, from the output folder: `pictures/harbour.3f9a2c81d04e.800x533.avif`. */
export function renditionOutput({ name, id, width, height, format }: Rendition): string {
  return `${renditionFolder}/${name}.${id}.${width}x${height}.${format}`;
}

const written = new RegExp(
  `${renditionFolder}/([a-z0-9-]+)\\.([0-9a-f]{12})\\.([1-9]\\d{0,4})x([1-9]\\d{0,4})\\.(${renditionFormats.join("|")})(?![\\w.-])`,
  "g",
);

/** The rendition that a path names, or nothing. The inverse of `renditionOutput`. */
export function readRendition(output: string): Rendition | undefined {
  const [match] = output.matchAll(written);
  if (match?.[0] !== output) return undefined;
  const [, name = "", id = "", width, height, format] = match;
  return { name, id, width: Number(width), height: Number(height), format: format as RenditionFormat };
}

/** The outputs of all renditions that a page or a feed names, each once, sorted. */
export function renditionsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(written), ([output]) => kept(output)))].sort();
}

const names = new Map<string, string>();

/** The same picture stands on many pages: its name is kept once. */
function kept(output: string): string {
  const known = names.get(output);
  if (known !== undefined) return known;
  const name = ownText(output);
  names.set(name, name);
  return name;
}
