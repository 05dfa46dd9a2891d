// What machines are given: sizes and formats that they show large.
import { expect, test } from "vitest";
import { searchImagesOf, socialImageOf, wholeImageOf } from "../../scripts/pictures/social-image.ts";
import { original } from "../picture.ts";

const large = { ...original, width: 6000, height: 4000 };

test("a shared link's picture is 1200×630, or as much of that shape as a small original has", () => {
  expect(socialImageOf(large)).toMatchObject({ width: 1200, height: 630, format: "jpg" });
  expect(socialImageOf({ ...original, width: 600, height: 600 })).toMatchObject({ width: 600, height: 315 });
});

test("search engines get 16:9, 4:3 and 1:1 in at least 1200 pixels", () => {
  expect(searchImagesOf(large).map(({ width, height }) => `${width}x${height}`)).toEqual([
    "1200x675",
    "1200x900",
    "1200x1200",
  ]);
});

test("machines get formats that each of them reads: a still of what moves, pixels of what is drawn in shapes", () => {
  const formatOf = (form: typeof original.form) => wholeImageOf({ ...large, form }).format;
  expect(["photo", "drawing", "animation", "vector"].map((form) => formatOf(form as typeof original.form))).toEqual([
    "jpg",
    "png",
    "jpg",
    "png",
  ]);
});

test("shapes are as large as they are asked for", () => {
  expect(socialImageOf({ ...original, width: 100, height: 80, form: "vector" })).toMatchObject({
    width: 1200,
    height: 630,
  });
});
