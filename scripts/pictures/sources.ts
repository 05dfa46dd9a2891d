// Which renditions a page offers for a picture: the one place that decides widths, formats and proportions.
import type { Original } from "./original.ts";
import { contentTypes, type RenditionFormat, renditionOf, renditionOutput } from "./rendition.ts";

/** Where a picture stands: the layouts' own words. */
export type PictureUse = "lead" | "body" | "card";

/** What `<picture>` needs; addresses carry the site's base path. */
export interface Sources {
  /** Best first; the fallback is not among them. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** The fallback, for browsers that know none of the above. */
  readonly srcset: string;
  readonly src: string;
  readonly sizes: string;
  readonly width: number;
  readonly height: number;
}

interface Slot {
  readonly sizes: string;
  readonly widths: readonly number[];
  readonly ratio?: number;
}

const slots: Readonly<Record<PictureUse, Slot>> = {
  lead: { sizes: "(width < 600px) 100vw, 52rem", widths: [400, 640, 832, 1200, 1664] },
  body: { sizes: "(width < 600px) 100vw, 41rem", widths: [400, 656, 960, 1312] },
  card: { sizes: "(width < 600px) 50vw, 20rem", widths: [200, 320, 480, 640], ratio: 3 / 2 },
};

const formats: Readonly<Record<Original["form"], readonly RenditionFormat[]>> = {
  photo: ["avif", "webp", "jpg"],
  drawing: ["avif", "webp", "png"],
  animation: ["webp", "gif"],
  vector: ["svg"],
};

/** The renditions of `original` for a place on a page under the base path `base`. */
export function sourcesOf(original: Original, use: PictureUse, base: string): Sources {
  const { sizes, widths, ratio } = slots[use];
  const offered = formats[original.form].map((format) => {
    const renditions = widths.map((width) => renditionOf(original, width, format, ratio));
    const distinct = renditions.filter(({ width }, place) => renditions[place - 1]?.width !== width);
    return { format, distinct };
  });
  const srcset = (renditions: readonly ReturnType<typeof renditionOf>[]) =>
    renditions.map((rendition) => `${base}${renditionOutput(rendition)} ${rendition.width}w`).join(", ");
  const fallback = offered.at(-1)?.distinct ?? [];
  const largest = fallback.at(-1);
  if (largest === undefined) throw new Error(`The picture ${original.file} has no rendition for ${use}.`);
  return {
    sources: offered
      .slice(0, -1)
      .map(({ format, distinct }) => ({ type: contentTypes[format], srcset: srcset(distinct) })),
    srcset: srcset(fallback),
    src: base + renditionOutput(largest),
    sizes,
    width: largest.width,
    height: largest.height,
  };
}
