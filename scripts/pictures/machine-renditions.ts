// The renditions that feeds, search engines and social networks get: one file each, in a format that all of them read.
import type { Original } from "./original.ts";
import { type Rendition, type RenditionFormat, renditionOf } from "./rendition.ts";

const formats: Readonly<Record<Original["form"], RenditionFormat>> = {
  photo: "jpg",
  drawing: "png",
  animation: "jpg",
  vector: "png",
};

/** Search engines ask for 1200 pixels at least; pages offer this width too, so that it is made once. */
const width = 1200;

/** The whole picture, for feeds and sitemaps. */
export function feedRendition(original: Original): Rendition {
  return renditionOf(original, width, formats[original.form]);
}

/** Three crops around the focus, widest first, as search engines ask for them; the first serves social networks too. */
export function searchRenditions(original: Original): readonly [Rendition, Rendition, Rendition] {
  const crop = (ratio: number) => renditionOf(original, width, formats[original.form], ratio);
  return [crop(16 / 9), crop(4 / 3), crop(1)];
}
