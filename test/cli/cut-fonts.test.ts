// The typeface as it is cut for the site: what the styles ask for is there, and nothing else is sent.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convert } from "fontverter";
import { expect, test } from "vitest";
import { cutFont, facesIn } from "../../scripts/cli/cut-fonts.ts";

const css = "layouts/css";
const fonts = "layouts/fonts";
const faces = facesIn(readFileSync(join(css, "fonts.css"), "utf8"));
const files = readdirSync(fonts).filter((file) => file.endsWith(".woff2"));

test("the folder holds what the styles load, and no more", () => {
  expect(faces.map(({ file }) => file).sort()).toEqual([...files].sort());
  expect(files.length).toBeGreaterThan(0);
});

test.each(faces.map((face) => [face.file, face] as const))(
  "%s is what `npm run fonts` cuts today",
  async (file, face) => {
    expect(Buffer.compare(await cutFont(face), readFileSync(join(fonts, file)))).toBe(0);
  },
);

test.each(["Nguyễn Phú Trọng ở Hà Nội", "Łódź, Příbram, Târgu Mureș, Şırnak", "Їжакевич, Ђорђе, Қазақстан", "† ½ ↑"])(
  "%s stands in one typeface",
  (words) => {
    for (const style of ["normal", "italic"]) {
      const letters = new Set(faces.filter((face) => face.style === style).flatMap((face) => [...face.letters]));
      expect([...words].filter((letter) => !letters.has(letter))).toEqual([]);
    }
  },
);

test("no style asks for a weight that was cut off", () => {
  const upright = faces.filter(({ style }) => style === "normal").map(({ weights }) => weights);
  const [lightest = 0, heaviest = 0] = upright[0] ?? [];
  for (const weights of upright) expect(weights).toEqual([lightest, heaviest]);
  for (const file of readdirSync(css, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".css") || file === "fonts.css") continue;
    for (const [rule, weight] of readFileSync(join(css, file), "utf8").matchAll(/font(?:-weight)?:\s*(\d{3})(?!%)/g)) {
      expect(Number(weight), `${file}: ${rule}`).toBeGreaterThanOrEqual(lightest);
      expect(Number(weight), `${file}: ${rule}`).toBeLessThanOrEqual(heaviest);
    }
  }
});

test.each(files)(
  "%s says whose it is, and has a name of its own, since the licence reserves that of the whole",
  async (file) => {
    const font = await convert(readFileSync(join(fonts, file)), "sfnt");
    const says = (words: string) => font.includes(Buffer.from(words, "utf16le").swap16());
    expect(says("Adobe Systems Incorporated")).toBe(true);
    expect(says("http://scripts.sil.org/OFL")).toBe(true);
    expect(says("Dateline Serif")).toBe(true);
    expect(says("Source Serif") || says("SourceSerif")).toBe(false);
  },
);
