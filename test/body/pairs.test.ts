// Every rule by its text pairs in pairs/: what an editor writes, and what readers get.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import { print } from "./paper.ts";
import { readPairs } from "./read-pairs.ts";

const folder = new URL("pairs/", import.meta.url);

/** What a pair says in brackets at the end of its name, `French (language fr)`, is how its body differs. */
function differences(name: string): Partial<BodyText> {
  const [, word, value = ""] = /\((language|base|ids|sponsored)(?: ([^)]*))?\)$/.exec(name) ?? [];
  switch (word) {
    case "language":
      return { language: value };
    case "base":
      return { base: value };
    case "ids":
      return { idPrefix: value };
    case "sponsored":
      return { sponsored: true };
    default:
      return {};
  }
}

/** Which renditions a picture offers is told elsewhere; here only its words count. */
function withoutRenditions(html: string): string {
  return html.replaceAll(
    /<a href="[^"]*"><span class="visually-hidden"[^>]*>Enlarge: <\/span><picture>.*?alt="([^"]*)".*?<\/picture><\/a>/g,
    '<picture alt="$1">',
  );
}

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const pairs = readPairs(readFileSync(new URL(file, folder), "utf8"));
  test.each(pairs)(`${file}:$line $name`, ({ name, markdown, html }) => {
    expect(withoutRenditions(print(markdown, differences(name))).trimEnd()).toBe(html);
  });
});
