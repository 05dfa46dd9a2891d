// What a reader searches for, in the page's address and back; and words without their endings.
import { expect, test } from "vitest";
import { readQuery, withoutEndings, writeQuery } from "../../layouts/client/search/query.ts";

test("an address says the same as the form", () => {
  const query = { words: "grain & tower", section: "Port Halvern", year: "2024", author: "Злата", order: "newest" };
  expect(readQuery(writeQuery({ ...query, order: "newest" }))).toEqual(query);
  expect(writeQuery(readQuery("?q=ferry&year=&order=sideways"))).toBe("?q=ferry");
  expect(writeQuery(readQuery(""))).toBe("");
});

test("of a whole story that was pasted the beginning is searched for", () => {
  expect(readQuery(`?q=${"word ".repeat(5000)}`).words).toBe("word ".repeat(40).trim());
});

test.each([
  ["бібліотеку", "бібліот"],
  ["бібліотекою на березі", "бібліоте на бере"],
  ["night sea", "nigh sea"],
  ["Hour by hour, № 4 & 4.", "hour by 4"],
  ['"night sea" harbour', "night sea harb"],
  ["𝒜𝒷𝒸𝒹ef", "𝒜𝒷𝒸𝒹"],
])("%s is near to words that begin like %s", (words, stems) => {
  expect(withoutEndings(words)).toBe(stems);
});
