// The pictures that machines ask for: crops for search engines, and the image that stands beside a shared link.
import type { Original } from "./original.ts";
import { type Rendition, type RenditionFormat, renditionOf } from "./rendition.ts";

/** The size that Facebook, X, LinkedIn, Telegram and messengers show whole. */
export const socialSize = { width: 1200, height: 630 } as const;

/** The least width that Google Discover shows large. */
const machineWidth = 1200;

/** Google's Article page asks for these three. */
const machineRatios = [16 / 9, 4 / 3, 1] as const;

/** A format that every machine reads: no AVIF or WebP, nothing that moves, no SVG. */
const machineFormats: Readonly<Record<Original["form"], RenditionFormat>> = {
  photo: "jpg",
  drawing: "png",
  animation: "jpg",
  vector: "png",
};

/** For `og:image` and its kin: 1200×630 around the focus, smaller only where the original is. */
export function socialImageOf(original: Original): Rendition {
  return renditionOf(original, socialSize.width, machineFormats[original.form], socialSize.width / socialSize.height);
}

/** For structured data: 16:9, 4:3 and 1:1, each 1200 pixels wide or as wide as the original allows. */
export function searchImagesOf(original: Original): Rendition[] {
  return machineRatios.map((ratio) => renditionOf(original, machineWidth, machineFormats[original.form], ratio));
}

/** For feeds and `ImageObject`: the whole picture. */
export function wholeImageOf(original: Original): Rendition {
  return renditionOf(original, machineWidth, machineFormats[original.form]);
}
