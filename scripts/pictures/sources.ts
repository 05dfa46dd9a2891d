// Which renditions a page offers for a picture: the one place that decides widths, formats and proportions.
import type { Original } from "./original.ts";
import { type Place, type PlaceFacts, places } from "./places.ts";
import { contentTypes, type Rendition, type RenditionFormat, renditionOf, renditionOutput } from "./rendition.ts";

/** What `<picture>` needs; addresses carry the site's base path. */
export interface Sources {
  /** Best first; the fallback is not among them. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** The fallback, for browsers that know none of the above. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sizes: string;
  /** The largest rendition that every browser can show. */
  readonly largest: Rendition & { readonly address: string };
  /** `small` does not fill its place and stands in its own size; `tall` is kept within the height of a screen. */
  readonly shape: readonly ("small" | "tall")[];
}

/** The best format comes in all widths; those after it, for the few browsers that do not know it, in every second. */
const formats: Readonly<Record<Original["form"], readonly RenditionFormat[]>> = {
  photo: ["avif", "webp", "jpg"],
  drawing: ["avif", "webp", "png"],
  animation: ["webp", "gif"],
  vector: ["svg"],
};

/** The renditions of `original` for a place on a page under the base path `base`. */
export function sourcesOf(original: Original, place: Place, base: string): Sources {
  const facts = places[place];
  const ratio = original.form === "vector" ? undefined : facts.ratio;
  const make = (width: number, format: RenditionFormat) => renditionOf(original, width, format, ratio);
  const last = formats[original.form].at(-1) ?? "jpg";
  const modern = formats[original.form].slice(0, -1);
  const widest = facts.widths.at(-1) ?? facts.plain;
  const plain = original.form === "vector" ? make(original.width, last) : make(facts.plain, last);
  const largest = original.form === "vector" ? plain : make(widest, last);
  const shape = ratio === undefined ? shapeOf(original, facts) : [];
  return {
    sources: modern.map((format, index) => ({
      type: contentTypes[format],
      srcset: srcset(
        everySecond(facts.widths, index).map((width) => make(width, format)),
        base,
      ),
    })),
    src: base + renditionOutput(plain),
    width: plain.width,
    height: plain.height,
    sizes: sizesOf(original, facts, shape),
    largest: { ...largest, address: base + renditionOutput(largest) },
    shape,
  };
}

/** All widths for the best format, every second for the others, always with the largest. */
function everySecond(widths: readonly number[], index: number): readonly number[] {
  return index === 0 ? widths : widths.filter((_, place) => (widths.length - 1 - place) % 2 === 0);
}

/** Each width once: an original that is smaller than several of them gives one rendition. */
function srcset(renditions: readonly Rendition[], base: string): string {
  return renditions
    .filter(({ width }, place) => renditions[place - 1]?.width !== width)
    .map((rendition) => `${base}${renditionOutput(rendition)} ${rendition.width}w`)
    .join(", ");
}

function shapeOf({ width, height, form }: Original, { plain }: PlaceFacts): Sources["shape"] {
  const small = form !== "vector" && width < plain;
  return [...(small ? (["small"] as const) : []), ...(height > width * 1.1 ? (["tall"] as const) : [])];
}

function sizesOf({ width }: Original, { sizes }: PlaceFacts, shape: Sources["shape"]): string {
  if (shape.includes("small")) return `(min-width: ${width}px) ${width}px, 100vw`;
  return shape.includes("tall") ? "(min-width: 600px) 60vh, 100vw" : sizes;
}
