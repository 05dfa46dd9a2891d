// Which corrections stand where, and the list of all.
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import type { CorrectionsProps } from "../../scripts/desk/props/corrections.ts";
import { newspaper } from "../newspaper.ts";

const story = (headline: string, corrections: string, more = "") => `---
headline: ${headline}
standfirst: What it is about.
published: 2023-02-01 10:00
authors: [ann-example]
section: town
${more}
corrections:
${corrections}
---

Text.
`;

const correction = (date: string, text: string, type = "correction") =>
  `  - {date: ${date}, type: ${type}, text: ${text}}`;

/** The tiny paper's own correction would be in the way. */
const flawless = {
  "content/articles/2024/04/harbour.md":
    "---\nheadline: Harbour\nstandfirst: It is open.\npublished: 2024-04-12 14:30\nauthors: [ann-example]\nsection: town\n---\n\nText.\n",
};

async function editionOf(files: Readonly<Record<string, string>>): Promise<Edition> {
  const { desk, problems } = await openDesk(newspaper({ ...flawless, ...files }), surveyBody);
  expect(problems).toEqual([]);
  if (desk === undefined) throw new Error("There is no desk.");
  return planEdition(desk, "2024-04-20T00:00:00Z");
}

function listsOf(edition: Edition): [string, CorrectionsProps][] {
  return edition.pages.flatMap((page) => (page.layout === "corrections" ? [[page.address, page.props]] : []));
}

test("all corrections are listed, newest first, a page for each year of the newsroom's clock", async () => {
  const edition = await editionOf({
    "content/articles/2023/02/one.md": story(
      "One",
      [correction("2023-02-02 09:00", "First"), correction("2024-01-01 00:30", "Third")].join("\n"),
    ),
    "content/articles/2023/02/two.md": story("Two", correction("2023-12-31 23:30", "Second", "retraction")),
  });
  const lists = listsOf(edition).map(([address, { corrections, newer, older }]) => [
    address,
    corrections.map(({ text, story: { label } }) => `${text} in ${label}`),
    newer?.address,
    older?.address,
  ]);
  expect(lists).toEqual([
    ["/corrections/", ["Third in One"], undefined, "/corrections/2023/"],
    ["/corrections/2023/", ["Second in Two", "First in One"], "/corrections/", undefined],
  ]);
  const sitemap = edition.files.find(({ output }) => output === "sitemaps/pages.xml");
  expect(JSON.stringify(sitemap?.props)).toMatch(/"\/corrections\/".*"\/corrections\/2023\/"/);
  expect(edition.chrome.corrections).toBe("/corrections/");
});

test("a paper that never erred has no such page and no link to it; neither has one whose story is a draft", async () => {
  const draft = story("X", correction("2023-02-02 09:00", "Secret"), "draft: true");
  for (const files of [flawless, { "content/articles/2023/02/x.md": draft }]) {
    const edition = await editionOf(files);
    expect(listsOf(edition)).toEqual([]);
    expect(edition.chrome.corrections).toBeUndefined();
  }
});

test("a retraction weighs most, anything else by what the editor writes", async () => {
  const weights = [
    correction("2023-02-02 09:00", "A", "retraction"),
    correction("2023-02-02 09:00", "B"),
    "  - {date: 2023-02-02 09:00, type: clarification, text: C, weight: top}",
  ];
  const edition = await editionOf({ "content/articles/2023/02/x.md": story("X", weights.join("\n")) });
  const page = edition.pages.find(({ address }) => address === "/2023/02/x/");
  expect(page?.props).toMatchObject({
    corrections: [
      { text: "A", weight: "top" },
      { text: "B", weight: "bottom" },
      { text: "C", weight: "top" },
    ],
  });
});
