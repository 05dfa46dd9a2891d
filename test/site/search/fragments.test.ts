// What results show: each page's lies where the index says, and few files change with a page.
import { expect, test } from "vitest";
import { type Fragment, fragmentFiles } from "../../../scripts/site/search/fragments.ts";
import { unpack } from "../../../scripts/site/search/pack.ts";

const page = (number: number): Fragment => ({
  url: `/${number}/`,
  content: `Text ${number}`,
  word_count: 2,
  filters: {},
  meta: {},
  anchors: [],
});

test("each of very many pages is found under a key of its own", () => {
  const pages = Array.from({ length: 10000 }, (_, number) => page(number));
  const { files, places } = fragmentFiles(pages);
  const groups = new Map(files.map((file) => [file.path, JSON.parse(unpack(file).toString())]));
  const found = places.map(({ key, file }) => groups.get(`fragment/${file}.pf_fragment`)[key]);
  expect(found).toEqual(pages);
  expect(new Set(places.map(({ key }) => key)).size).toBe(pages.length);
  // Some hashes begin alike.
  expect(new Set(places.map(({ key }) => key.length))).toEqual(new Set([4, 5]));
  expect(files.length).toBeGreaterThan(2000);
  expect(files.length).toBeLessThan(3000);
});

test("the same address twice is refused", () => {
  expect(() => fragmentFiles([page(1), page(1)])).toThrow("the same address");
});
