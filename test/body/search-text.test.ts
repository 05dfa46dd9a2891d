// The words of a body for the search index, which are the same whether it was surveyed or read for them alone.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { searchText } from "../../scripts/body/search-text.ts";
import { surveyAndRead } from "../../scripts/body/survey-body.ts";
import { readPairs } from "./read-pairs.ts";

const folder = new URL("pairs/", import.meta.url);

test.each([
  [
    "## Heads *count*\n\n> Quotes do\n\n- and lists[^1]\n\n[^1]: and notes",
    "Heads count Quotes do and lists and notes",
  ],
  ['![A ship](ship.jpg "It sails")\n\n`code` and [links](https://example.org/)', "A ship code and links"],
  ["::: facts What to know\nOne *thing*.\n:::\n\n::story other", "What to know One thing."],
  ["| A | B |\n|---|---|\n| c | d |", "A B c d"],
])("what a reader can read is found: %j", (markdown, words) => {
  expect(searchText(markdown, "en")).toBe(words);
});

test.each(readdirSync(folder).sort())("a survey reads the same words: %s", (file) => {
  for (const { markdown } of readPairs(readFileSync(new URL(file, folder), "utf8")))
    for (const language of ["en", "fr"]) {
      const read: string[] = [];
      const found = surveyAndRead((...kept) => read.push(...kept))(markdown, language);
      // What has a mistake is not published.
      if (found.every(({ type }) => type !== "mistake"))
        expect(read).toEqual([markdown, language, searchText(markdown, language)]);
    }
});
