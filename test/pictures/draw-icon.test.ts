// Icons for home screens.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { drawIcon } from "../../scripts/pictures/draw-icon.ts";

const svg = readFileSync(resolve(import.meta.dirname, "../../layouts/static/favicon.svg"));

test.each([
  [180, false],
  [192, false],
  [512, false],
  [512, true],
])("%i px, maskable %s: a square PNG without a hole, the same each time", async (size, maskable) => {
  const icon = await drawIcon(svg, size, maskable);
  expect(await sharp(icon).metadata()).toMatchObject({ format: "png", width: size, height: size, hasAlpha: false });
  expect(Buffer.compare(icon, await drawIcon(svg, size, maskable))).toBe(0);
});

test("a maskable icon keeps its drawing in the middle circle, on the icon's own ground", async () => {
  const { data, info } = await sharp(await drawIcon(svg, 512, true))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = [...data.subarray(0, 3)];
  for (let y = 0; y < 512; y += 4)
    for (let x = 0; x < 512; x += 4) {
      if (Math.hypot(x - 256, y - 256) <= 0.4 * 512) continue;
      const at = (y * 512 + x) * info.channels;
      expect([...data.subarray(at, at + 3)], `${x},${y}`).toEqual(ground);
    }
});
