// The site's typeface cut to size: from the whole files of its package, what the styles name and no more.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import subsetFont from "subset-font";

export interface FontFace {
  /** `latin-ext.europe.upright.woff2`: cut from the package's file of `latin-ext`. */
  readonly file: string;
  readonly style: "normal" | "italic";
  /** One weight, or all from the first to the second. */
  readonly weights: readonly number[];
  /** Each letter that the file is to have, where the typeface has it. */
  readonly letters: string;
}

/** Switched on by browsers or by the styles; what nobody switches on is left out, and its shapes with it. */
const features = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"];

/** Numbers of the entries of a font's `name` table that say what its licence is. */
const licenceNames = [13, 14];

/** The licence reserves the name for files that are whole. As long as what they replace: nothing moves in the table. */
const names = [
  ["Source Serif 4", "Dateline Serif"],
  ["SourceSerif4", "DatelineText"],
] as const;

/** The `@font-face` rules of a style sheet that load a file. A letter that several name is the last one's. */
export function facesIn(css: string): FontFace[] {
  const named = new Map<string, Set<string>>();
  return rulesIn(css)
    .reverse()
    .map((face) => {
      const taken = named.get(face.style + face.weights) ?? new Set();
      const letters = [...face.letters].filter((letter) => !taken.has(letter));
      named.set(face.style + face.weights, new Set([...taken, ...letters]));
      return { ...face, letters: letters.join("") };
    })
    .reverse();
}

function rulesIn(css: string): FontFace[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rule = ""]) => {
    const field = (name: string) => new RegExp(`\\b${name}:\\s*([^;]+);`).exec(rule)?.[1] ?? "";
    const file = /url\("\.\.\/fonts\/([^"]+)"\)/.exec(field("src"))?.[1];
    if (file === undefined) return [];
    const style = field("font-style") === "italic" ? "italic" : "normal";
    const letters = field("unicode-range").split(",").flatMap(lettersOf).join("");
    return { file, style, weights: field("font-weight").split(" ").map(Number), letters };
  });
}

/** A font file in WOFF2, the same on every run. */
export async function cutFont({ file, style, weights, letters }: FontFace): Promise<Uint8Array> {
  const [alphabet] = file.split(".");
  const source = `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-wght-${style}.woff2`;
  const whole = await convert(readFileSync(createRequire(import.meta.url).resolve(source)), "sfnt");
  const [min = 400, max = min] = weights;
  return subsetFont(renamed(whole), letters, {
    targetFormat: "woff2",
    keepFeatures: features,
    preserveNameIds: licenceNames,
    variationAxes: { wght: min === max ? min : { min, max } },
  });
}

/** The letters of `U+2013` or `U+0400-045F`. */
function lettersOf(range: string): string[] {
  const [first = 0, last = first] = range
    .trim()
    .slice("U+".length)
    .split("-")
    .map((point) => Number.parseInt(point, 16));
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
}

function renamed(font: Buffer): Buffer {
  const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();
  const result = Buffer.from(font);
  for (const [reserved, own] of names)
    for (let at = result.indexOf(utf16(reserved)); at !== -1; at = result.indexOf(utf16(reserved)))
      utf16(own).copy(result, at);
  return result;
}
