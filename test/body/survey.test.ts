// What a body refers to, what is wrong in it, and that each finding names the very place.
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import type { BodyReference } from "../../scripts/content/body-reference.ts";

/** `line:column what`, one for each finding. */
function survey(markdown: string): string[] {
  return surveyBody(markdown).map((found) => `${found.line}:${found.column} ${shortly(found)}`);
}

function shortly(found: BodyReference): string {
  switch (found.type) {
    case "picture":
      return `picture ${found.file} "${found.alt}"${found.caption === undefined ? "" : ` "${found.caption}"`}`;
    case "story":
      return `story ${found.slug}`;
    case "link":
      return `link ${found.to}`;
    case "mistake":
      return found.message;
    default:
      return found satisfies never;
  }
}

test("an empty body refers to nothing", () => {
  expect(survey("")).toEqual([]);
});

test("pictures, stories and links within the site are listed in reading order, other links are not", () => {
  const markdown = [
    "See [about](/about/) and [them](https://example.org/), [mail](mailto:a@b.org), [above](#facts).",
    "",
    '![Ships in *port*](2024/04/harbour.jpg "At dawn")',
    "",
    "::story trade-talks",
    "",
    "By reference: [us][1].",
    "",
    "[1]: /contact/",
  ].join("\n");
  expect(survey(markdown)).toEqual([
    "1:5 link /about/",
    '3:1 picture 2024/04/harbour.jpg "Ships in port" "At dawn"',
    "5:1 story trade-talks",
    "7:15 link /contact/",
  ]);
});

test("names are given as they are written, in any script", () => {
  expect(survey("![](<мій файл.jpg>)\n\n![](my%20file.jpg)\n\n[x](/теми/війна/)")).toEqual([
    '1:1 picture мій файл.jpg ""',
    '3:1 picture my file.jpg ""',
    "5:1 link /теми/війна/",
  ]);
});

const places: [string, string, string][] = [
  ["in the second line of a paragraph", "one\n  two [a](/a/)", "2:7"],
  ["in a quotation", "> one\n> two [a](/a/)", "2:7"],
  ["in a line that continues a quotation lazily", "> one\ntwo [a](/a/)", "2:5"],
  ["in a nested list", "- one\n  - two [a](/a/)", "2:9"],
  ["behind a tab", "-\tone [a](/a/)", "1:7"],
  ["in a heading", "### One [a](/a/) ###", "1:9"],
  ["in an underlined heading", "One [a](/a/)\n---", "1:5"],
  ["in a table's head", "| a \\| b | [a](/a/) |\n|---|---|", "1:12"],
  ["in a table's cell, behind a bar", "| a | b |\n|---|---|\n| a | x \\| [a](/a/) |", "3:12"],
  ["in emphasis", "one **two [a](/a/)**", "1:11"],
  ["in a note", "one[^1]\n\n[^1]: two\n    three [a](/a/)", "4:11"],
  ["in a note at once", "one ^[two [a](/a/)]", "1:11"],
  ["in a note at once, in what looks like another", "one ^[two ^[three [a](/a/)]]", "1:19"],
  ["in a box", "::: facts T\n- one [a](/a/)\n:::", "2:7"],
  ["behind spaces at the line's end", "one  \ntwo [a](/a/)   ", "2:5"],
  ["behind a character outside of the basic plane, in code units", "😀 [a](/a/)", "1:4"],
];

test.each(places)("a link %s has its place", (_name, markdown, place) => {
  expect(survey(markdown)).toEqual([`${place} link /a/`]);
});

test("a picture in a list in a quotation has its place", () => {
  expect(survey("> 1. ![b](b.jpg)")).toEqual(['1:6 picture b.jpg "b"']);
});

const mistakes: [string, string, string | RegExp][] = [
  [
    "a first-level heading",
    "text\n\n # Top",
    "3:2 The headline is the page's only first-level heading. Write ## instead.",
  ],
  ["an underlined one", "Top\n===", /^1:1 The headline is the page's only first-level heading/],
  ["a picture in a line of text", "a ![b](b.jpg) c", /^1:3 A picture must stand on a line of its own\. /],
  ["a picture right below text", "a\n![b](b.jpg)", /^2:1 A picture must stand on a line of its own\. /],
  ["a picture in a link", "[![b](b.jpg)](https://example.org/)", /^1:2 A picture must stand on a line of its own\. /],
  [
    "a picture from another site",
    "![b](https://example.org/b.jpg)",
    /^1:1 Pictures must be files in content\/pictures\//,
  ],
  ["a picture in the address itself", "![b](data:image/png;base64,AAAA)", /^1:1 Pictures must be files/],
  ["a picture without a file", "![b]()", /^1:1 This picture has no file\. Write its path/],
  [
    "a link that could run code",
    "a [b](javascript:alert(1))",
    /^1:3 Links that start with "javascript:" are refused.* Write a web address/,
  ],
  ["one in angle brackets", "a <javascript:alert(1)>", /^1:3 Links that start with "javascript:"/],
  ["a link of an unknown kind", "[b](irc://example.org)", /^1:1 Links cannot start with "irc:"\. Write a web address/],
  ["a link that leads nowhere", "[b]()", /^1:1 This link leads nowhere/],
  [
    "a web address cut short",
    "[b](www.example.org)",
    '1:1 "www.example.org" is not a whole web address. Write https://www.example.org',
  ],
  [
    "a note that is not there",
    "a[^1]",
    '1:2 There is no note "1". Write it on a line of its own, like [^1]: The note.',
  ],
  ["a note that nobody mentions", "a\n\n[^1]: b", /^3:1 The note "1" is never referred to/],
  ["an unknown box", "::: quotes\na\n:::", /^1:1 There is no box "quotes"\. Did you mean "quote"\? Write ::: quote/],
  [
    "a box that is never closed",
    "a\n\n::: facts T\nb",
    /^3:1 This box is never closed\. Write ::: on a line of its own/,
  ],
  ["a box in a box", "::: facts T\n::: quote\na\n:::", /^2:1 A box cannot stand inside another\. Close the one above/],
  [
    "a box in a quotation in a box",
    "::: facts T\n> ::: quote\n> a\n> :::\n:::",
    /^2:3 A box cannot stand inside another/,
  ],
  ["a fact box without a title", "::: facts\na\n:::", /^1:1 A fact box needs a title\. Write it behind the name/],
  ["an end of no box", "a\n\n:::\n\nb", /^3:1 This ::: closes nothing\. Take it out/],
  [
    "a story box that looks like a box",
    "::: story trade\n:::",
    /^1:1 A related story is a single line with two colons/,
  ],
  ["a story box without a story", "- ::story", /^1:3 Say which story the box is for\. Write its slug/],
  ["an unknown line with two colons", "a\n::stroy trade", /^2:1 "::stroy" is not .* Did you mean "story"\?/],
  ["a box with two colons", "::quote Ann", "1:1 A box opens with three colons. Write ::: quote"],
];

test.each(mistakes)("%s is a mistake", (_name, markdown, message) => {
  const found = survey(markdown);
  expect(found).toHaveLength(1);
  expect(found[0]).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});

test("what only looks like a mistake is none", () => {
  const markdown = [
    "`# code`, `![a](https://example.org/b.jpg)`, \\[^1]",
    "",
    "    ::: quotes",
    "",
    "```",
    "::: facts",
    "# x",
    "```",
    "",
    "Note:: this. And 1 :: 2.",
  ].join("\n");
  expect(survey(markdown)).toEqual([]);
});

test("a survey knows nothing of the one before", () => {
  const markdown = "a[^1] [b](/b/)\n\n[^1]: c";
  expect(surveyBody(markdown)).toEqual(surveyBody(markdown));
  expect(survey("a[^1]")).toHaveLength(1);
});
