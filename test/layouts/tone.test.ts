// What stands in a picture's place until it has loaded, by the styles that readers get.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toneOf } from "../../layouts/parts/tone.ts";

const css = readFileSync(resolve(import.meta.dirname, "../../layouts/css/parts/tone.css"), "utf8");
const rules = new Map(
  [...css.matchAll(/\.([a-z]+-\d+) \{\s+--[a-z]+: (\d+)%?;/g)].map(([, name = "", value]) => [name, Number(value)]),
);

/** Red, green and blue, 0 to 255, that the classes give: https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function shown(classes: string): number[] {
  const values = new Map<string, number>();
  for (const name of classes.split(" ")) {
    const value = rules.get(name);
    expect(value, `${name} in tone.css`).toBeDefined();
    values.set(name.slice(0, name.indexOf("-")), value ?? 0);
  }
  const [hue, chroma, light] = [
    values.get("hue") ?? 0,
    (values.get("chroma") ?? 0) / 100,
    (values.get("light") ?? 0) / 100,
  ];
  return [0, 8, 4].map((shift) => {
    const at = (shift + hue / 30) % 12;
    return 255 * (light - chroma * Math.min(light, 1 - light) * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  });
}

test.each([
  ["any colour", 0, 255, 107],
  ["muted ones, as the means of photographs are", 50, 200, 75],
])("the colour that stands in is near the picture's own: %s", (_name, min, max, near) => {
  const channel = fc.integer({ min, max });
  fc.assert(
    fc.property(channel, channel, channel, (...own) => {
      const colour = `#${own.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
      const standIn = shown(toneOf(colour));
      const distance = Math.hypot(...own.map((value, at) => value - (standIn[at] ?? 0)));
      expect(distance, `${colour} becomes ${standIn}`).toBeLessThan(near);
    }),
    { numRuns: 2000 },
  );
});

test.each(["#000000", "#ffffff", "#808080"])("grey stays grey: %s", (colour) => {
  expect(toneOf(colour)).toMatch(/^light-\d$/);
});

test("behind a picture that one can see through there is light paper, in the dark as well", () => {
  expect(toneOf(undefined)).toBe("see-through");
  expect(css).toContain("img.see-through {\n  background: #fdfcf9;");
});

test("no class of the styles is one that no colour has", () => {
  const used = new Set<string>();
  for (let colour = 0; colour < 0x1000000; colour += 7919)
    for (const name of toneOf(`#${colour.toString(16).padStart(6, "0")}`).split(" ")) used.add(name);
  expect([...rules.keys()].filter((name) => !used.has(name))).toEqual([]);
});
