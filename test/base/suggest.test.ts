import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../scripts/base/suggest.ts";

test.each([
  ["creditt", ["credit", "caption"], "credit"],
  ["twon", ["world", "town"], "town"],
  ["Headline", ["headline"], "headline"],
  ["zzz", ["headline", "credit"], undefined],
])("%s among %j is %s", (wrong, known, right) => {
  expect(nearest(wrong, known)).toBe(right);
});

test("of two equally near names the same one is always chosen", () => {
  expect(nearest("topi", ["topic", "topid"])).toBe(nearest("topi", ["topid", "topic"]));
});

test("nothing is suggested where nothing is near", () => {
  expect(didYouMean("mood", ["headline"])).toBe("");
});
