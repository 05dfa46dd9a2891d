// The palettes: every colour that carries text can be read on every ground that it stands on.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { head, render, text } from "./sample.ts";

const tokens = readFileSync(resolve(import.meta.dirname, "../../layouts/css/tokens.css"), "utf8");

/** One of the two palettes that the tokens hold side by side. */
function palette(place: 1 | 2): Record<string, string> {
  const pairs = tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\);/g);
  return Object.fromEntries([...pairs].map((pair) => [pair[1], pair[1 + place] ?? ""]));
}

const [light, dark] = [palette(1), palette(2)];

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((one) => one + one).join("") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = [
  ...["ink", "ink-soft", "ink-faint", "accent"].flatMap((ink) => [
    [ink, "paper"],
    [ink, "tint"],
  ]),
  ["on-warning", "warning"],
];

test.each([
  ["light", light],
  ["dark", dark],
])("the %s palette: at least 4.5:1", (_name, known) => {
  for (const [ink = "", ground = ""] of pairs)
    expect(contrast(known[ink] ?? "", known[ground] ?? ""), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test("the browser's own frame has the colour of the paper", () => {
  const html = render("page", { head, translations: [], headline: "About", body: text("") });
  expect(html).toContain(`content="${light.paper}" media="(prefers-color-scheme: light)"`);
  expect(html).toContain(`content="${dark.paper}" media="(prefers-color-scheme: dark)"`);
});
