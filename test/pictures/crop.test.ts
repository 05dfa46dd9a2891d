// The focus point of a picture stays in every crop of it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cropOf } from "../../scripts/pictures/crop.ts";

const whole = { width: 6000, height: 4000 };

test.each([
  ["the middle without a focus", { width: 1, height: 1 }, undefined, { left: 1000, top: 0, width: 4000, height: 4000 }],
  ["the focus in the middle", { width: 1, height: 1 }, "40% 10%", { left: 400, top: 0, width: 4000, height: 4000 }],
  ["the edge, not beyond it", { width: 1, height: 1 }, "100% 0%", { left: 2000, top: 0, width: 4000, height: 4000 }],
  ["the upper part", { width: 1200, height: 400 }, "50% 30%", { left: 0, top: 200, width: 6000, height: 2000 }],
  ["all, of the same shape", { width: 600, height: 400 }, "0% 0%", { left: 0, top: 0, ...whole }],
])("a crop keeps %s", (_, wanted, focus, region) => {
  expect(cropOf(whole, wanted, focus)).toEqual(region);
});

test("every crop lies in the picture, holds the focus, and has the wanted shape to a pixel", () => {
  const side = fc.integer({ min: 1, max: 9000 });
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(side, side, side, side, percent, percent, (width, height, w, h, x, y) => {
      const region = cropOf({ width, height }, { width: w, height: h }, `${x}% ${y}%`);
      expect(region.left).toBeGreaterThanOrEqual(0);
      expect(region.top).toBeGreaterThanOrEqual(0);
      expect(region.width).toBeGreaterThanOrEqual(1);
      expect(region.height).toBeGreaterThanOrEqual(1);
      expect(region.left + region.width).toBeLessThanOrEqual(width);
      expect(region.top + region.height).toBeLessThanOrEqual(height);
      const [focusX, focusY] = [(x / 100) * width, (y / 100) * height];
      expect(
        Math.abs(Math.min(Math.max(focusX, region.left), region.left + region.width) - focusX),
      ).toBeLessThanOrEqual(1);
      expect(Math.abs(Math.min(Math.max(focusY, region.top), region.top + region.height) - focusY)).toBeLessThanOrEqual(
        1,
      );
      const scale = Math.min(width / w, height / h);
      expect(Math.abs(region.width - w * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(region.height - h * scale)).toBeLessThanOrEqual(1);
    }),
  );
});
