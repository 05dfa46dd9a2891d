// The widths that are made of a picture, against the screens that readers have.
import { describe, expect, test } from "vitest";
import { places } from "../../scripts/pictures/places.ts";

/** CSS pixels and device pixels to the pixel of phones that very many readers hold. */
const phones = [
  [360, 2],
  [360, 3],
  [390, 3],
  [393, 3],
  [412, 1.75],
  [412, 2.625],
] as const;

const wide = Object.entries(places).filter(([, { sizes }]) => sizes.endsWith(" 100vw"));

describe.each(wide)("a picture as wide as the screen: %s", (_place, { widths }) => {
  test.each(phones)(
    "on a phone of %i pixels at %d× is at most a sixth too wide, and never too narrow",
    (width, density) => {
      const needed = width * density;
      const taken = Math.min(...widths.filter((one) => one >= needed));
      expect(taken / needed).toBeLessThan(7 / 6);
    },
  );
});

test("there are such places", () => expect(wide.length).toBeGreaterThan(2));
