// Which renditions a page offers for a picture.
import { describe, expect, test } from "vitest";
import type { Original } from "../../scripts/pictures/original.ts";
import { type Place, places } from "../../scripts/pictures/places.ts";
import { readRendition } from "../../scripts/pictures/rendition.ts";
import { type Sources, sourcesOf } from "../../scripts/pictures/sources.ts";
import { original } from "../picture.ts";

const large: Original = { ...original, width: 6000, height: 4000 };
const all = Object.keys(places) as Place[];

/** Widths and proportions of the candidates of a format. */
function offered({ sources }: Sources, type: string) {
  const { srcset = "" } = sources.find((source) => source.type === type) ?? {};
  return srcset.split(", ").map((candidate) => {
    const [address = "", descriptor = ""] = candidate.split(" ");
    const rendition = readRendition(address.slice(1));
    expect(`${rendition?.width}w`).toBe(descriptor);
    return { width: rendition?.width ?? 0, ratio: (rendition?.width ?? 0) / (rendition?.height ?? 1) };
  });
}

describe.each(all)("at the place %s", (place) => {
  const sources = sourcesOf(large, place, "/");

  test("the best format comes in every width, in steps that send nobody far too much", () => {
    const widths = offered(sources, "image/avif").map(({ width }) => width);
    expect(widths).toEqual([...new Set(places[place].widths)]);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });

  test("all renditions have one proportion, the one of the attributes", () => {
    const ratio = places[place].ratio ?? 1.5;
    for (const type of ["image/avif", "image/webp"])
      for (const candidate of offered(sources, type)) expect(candidate.ratio).toBeCloseTo(ratio, 1.5);
    expect(sources.width / sources.height).toBeCloseTo(ratio, 1.5);
  });

  test("the older the format, the fewer the widths; the largest is always there", () => {
    const webp = offered(sources, "image/webp").map(({ width }) => width);
    expect(webp.length).toBeLessThan(places[place].widths.length);
    expect(webp.at(-1)).toBe(places[place].widths.at(-1));
    expect(sources.src).toMatch(/\.jpg$/);
    expect(sources.width).toBe(places[place].plain);
  });
});

test("a small original is offered once, in its own size, and never larger", () => {
  const sources = sourcesOf({ ...original, width: 500, height: 300 }, "lead", "/paper/");
  expect(offered({ ...sources, sources: sources.sources.map(withoutBase) }, "image/avif")).toEqual([
    { width: 320, ratio: 320 / 192 },
    { width: 500, ratio: 500 / 300 },
  ]);
  expect(sources).toMatchObject({ width: 500, height: 300, shape: ["small"] });
  expect(sources.sizes).toBe("(min-width: 500px) 500px, 100vw");
});

test("crops are never larger than the original either", () => {
  const tall = sourcesOf({ ...original, width: 400, height: 900 }, "front", "/");
  expect(offered(tall, "image/avif").at(-1)).toEqual({ width: 400, ratio: 400 / 225 });
  expect(tall.shape).toEqual([]);
});

test("a picture that is taller than wide says so in a story", () => {
  expect(sourcesOf({ ...original, width: 2000, height: 3000 }, "lead", "/").shape).toEqual(["tall"]);
  expect(sourcesOf({ ...original, width: 300, height: 900 }, "body", "/").shape).toEqual(["small", "tall"]);
});

test("drawings keep to lossless formats where old browsers take them, moving pictures keep moving, shapes scale", () => {
  expect(sourcesOf({ ...large, form: "drawing" }, "lead", "/").src).toMatch(/\.png$/);
  const moving = sourcesOf({ ...large, form: "animation" }, "body", "/");
  expect(moving.sources.map(({ type }) => type)).toEqual(["image/webp"]);
  expect(moving.src).toMatch(/\.gif$/);
  const vector = sourcesOf({ ...original, width: 24, height: 16, form: "vector" }, "list", "/");
  expect(vector).toMatchObject({ sources: [], width: 24, height: 16, shape: [] });
  expect(vector.largest.address).toBe(vector.src);
});

test("what a link to the picture opens is the largest that every browser can show", () => {
  expect(sourcesOf(large, "lead", "/paper/").largest).toMatchObject({
    address: "/paper/pictures/harbour.0123456789ab.1624x1083.jpg",
    width: 1624,
    height: 1083,
  });
});

function withoutBase({ type, srcset }: Sources["sources"][number]) {
  return { type, srcset: srcset.replaceAll("/paper/", "/") };
}
