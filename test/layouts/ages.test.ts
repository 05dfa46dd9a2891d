// How the age of a brief is said.
import { expect, test } from "vitest";
import { ageInWords } from "../../layouts/client/ages.ts";

const minute = 60_000;

test.each([
  [0, "this minute"],
  [minute - 1, "this minute"],
  [12 * minute + 59_999, "12 min ago"],
  [60 * minute - 1, "59 min ago"],
  [60 * minute, "1 hr ago"],
  [24 * 60 * minute - 1, "23 hr ago"],
])("%i ms is “%s”: never more than has passed", (age, words) => {
  expect(ageInWords(age, "en")?.replace("\u00a0", " ")).toBe(words);
});

test("a day or more, and what is to come by a clock that runs behind, is not said in this way", () => {
  expect(ageInWords(24 * 60 * minute, "en")).toBeUndefined();
  expect(ageInWords(-1, "en")).toBeUndefined();
});

test("the words are those of the page's language", () => {
  expect(ageInWords(12 * minute, "uk")?.replace("\u00a0", " ")).toBe("12 хв тому");
});
