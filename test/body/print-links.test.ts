// Links of a printed story: numbered in the text, each address once in the list.
import { expect, test } from "vitest";
import { renderStory } from "../../scripts/body/render-body.tsx";
import { bodyText, print, surroundings } from "./paper.ts";

const story = (markdown: string, base = "/") => renderStory(bodyText(markdown, { base }), surroundings);

/** What stands in the text behind each number. */
const numbers = (html: string) =>
  [...html.matchAll(/data-note="(\d+)"[^>]*>([^<]*)</g)].map(([, n, words]) => [n, words]);

test("links are numbered in reading order, and an address that comes again keeps its number", () => {
  const { html, links } = story(
    "[One](https://example.org/1), [two](//example.org/2), [one again](https://example.org/1).",
  );
  expect(numbers(html)).toEqual([
    ["1", "One"],
    ["2", "two"],
    ["1", "one again"],
  ]);
  expect(links).toEqual(["https://example.org/1", "https://example.org/2"]);
});

test("a page of this site is listed by its whole address", () => {
  expect(story("[About](/about/)", "/paper/").links).toEqual(["https://example.invalid/paper/about/"]);
});

test("links in boxes, tables and notes are numbered too, notes last", () => {
  const text =
    "Text.[^1]\n\n[^1]: [Note](https://example.org/note)\n\n::: facts Facts\n[Fact](/fact/)\n:::\n\n| [Head](/head/) |\n|---|\n";
  expect(numbers(story(text).html).map(([, words]) => words)).toEqual(["Fact", "Head", "Note"]);
});

test("what shows its address or leads to no page has no number", () => {
  const text = "<https://example.org/> [Up](#up) [Mail](mailto:a@example.org) [Harm](javascript:alert)";
  expect(story(text)).toEqual({ html: print(text), links: [] });
});

test("a video's card shows its own address", () => {
  expect(story("[Tide](https://youtu.be/abcdefghijk)")).toMatchObject({ links: [] });
});

test("a body that no page is about carries no numbers", () => {
  expect(print("[One](https://example.org/1)")).not.toContain("data-note");
});
