// Text as shapes, in the site's typeface: drawn from its own files, so that no machine's fonts make a difference.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Blob, Face, Font, Buffer as Run, shape } from "harfbuzzjs";

export interface Typeface {
  /** In pixels. */
  widthOf(text: string, size: number): number;
  /** SVG path data of a line whose baseline begins at a point. */
  pathOf(text: string, size: number, x: number, y: number): string;
  /** The text as it can be set: without pictograms, or nothing where letters are missing in the typeface. */
  settable(text: string): string | undefined;
}

const weights = { regular: "400Regular", semibold: "600SemiBold", bold: "700Bold" } as const;
const known = new Map<string, Typeface>();

/** Source Serif 4: Latin, Cyrillic, Greek, Vietnamese. Each weight is read once. */
export function openTypeface(weight: keyof typeof weights): Typeface {
  const opened = known.get(weight) ?? open(weights[weight]);
  known.set(weight, opened);
  return opened;
}

function open(cut: string): Typeface {
  const file = `@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`;
  const face = new Face(new Blob(readFileSync(createRequire(import.meta.url).resolve(file))));
  const font = new Font(face);
  const letters = new Set(face.collectUnicodes());
  const has = (character: string) => letters.has(character.codePointAt(0) ?? 0);
  return {
    widthOf(text, size) {
      const advance = glyphsOf(font, text).reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      return (advance * size) / face.upem;
    },
    pathOf(text, size, x, y) {
      const scale = size / face.upem;
      let at = 0;
      return glyphsOf(font, text)
        .map(({ glyph, xAdvance, xOffset, yOffset }) => {
          const [left, base] = [x + (at + xOffset) * scale, y - yOffset * scale];
          at += xAdvance;
          return placed(font.glyphToPath(glyph), scale, left, base);
        })
        .join("");
    },
    settable(text) {
      const plain = [...text.normalize("NFC")].filter((character) => !pictogram.test(character) || has(character));
      return plain.every((character) => has(character) || /\s/.test(character))
        ? plain.join("").replace(/\s+/g, " ").trim()
        : undefined;
    },
  };
}

/** With what joins and varies pictograms. */
const pictogram = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f/u;

function glyphsOf(font: Font, text: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  const positions = run.getGlyphPositions();
  return run.getGlyphInfos().map(({ codepoint }, index) => ({
    glyph: codepoint,
    xAdvance: positions[index]?.xAdvance ?? 0,
    xOffset: positions[index]?.xOffset ?? 0,
    yOffset: positions[index]?.yOffset ?? 0,
  }));
}

/** A glyph's path, whose y axis points up, on a canvas whose y axis points down. */
function placed(path: string, scale: number, x: number, y: number): string {
  let isX = false;
  return path.replace(/[A-Z]|-?[\d.]+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      isX = true;
      return part;
    }
    const value = isX ? x + Number(part) * scale : y - Number(part) * scale;
    isX = !isX;
    return `${Number(value.toFixed(2))} `;
  });
}
