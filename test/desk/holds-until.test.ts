// How long an edition holds: an edition is the same at every moment until its clock says otherwise.
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaperToKeep } from "../newspaper.ts";

const settings = `name: The Tiny Paper
tagline: All the news that fits in a test
address: https://tiny.example/
language: en
timeZone: UTC
place: Kyiv
sections: [world, town]
organisation: {name: Tiny Media}
notice: {text: Tell us, from: 2024-05-02 09:00, to: 2024-05-03 09:00}
security: {contacts: [security@tiny.example]}
counts: {articleBriefs: 3, list: 2}
`;

const story = (published: string, fields: string) => `---
headline: A story of ${published}
standfirst: S.
published: ${published}
authors: [ann-example]
section: town
${fields}
---

Text.
`;

const files = {
  "content/site.yaml": settings,
  "content/articles/2024/05/embargo.md": story("2024-05-01 10:00", "publishAt: 2024-05-04 10:00"),
  "content/articles/2024/05/expires.md": story("2024-05-01 11:00", "expires: 2024-05-05 11:00"),
  "content/articles/2024/05/later.md": story("2024-05-06 12:00", ""),
  "content/articles/2024/05/live.md": story("2024-05-01 09:00", "live: {from: 2024-05-01 09:00, to: 2024-05-09 13:00}"),
  "content/articles/2024/05/updated.md": story("2024-05-01 08:00", "updated: 2024-05-10 14:00"),
  "content/articles/2024/05/corrected.md": story(
    "2024-05-01 07:00",
    "corrections: [{date: 2024-05-11 15:00, type: correction, text: It was not so.}]",
  ),
};

/** Each moment, what becomes another at it. */
const moments: readonly (readonly [string, string])[] = [
  ["2024-05-02T09:00:00Z", "the notice appears"],
  ["2024-05-03T09:00:00Z", "the notice goes"],
  ["2024-05-03T11:00:00Z", "a story leaves the news sitemap"],
  ["2024-05-04T10:00:00Z", "an embargo ends"],
  ["2024-05-05T11:00:00Z", "a story expires"],
  ["2024-05-06T12:00:00Z", "a story is published"],
  ["2024-05-08T12:00:00Z", "the last story leaves the news sitemap"],
  ["2024-05-09T13:00:00Z", "live coverage ends"],
  ["2024-05-10T14:00:00Z", "a story is updated"],
  ["2024-05-11T15:00:00Z", "a correction is made"],
  ["2024-06-01T00:00:00Z", "security.txt is renewed"],
];

const root = newspaperToKeep(files);
afterAll(() => rmSync(root, { recursive: true, force: true }));
const { desk, problems } = await openDesk(root, surveyBody);

/** All that a site is made of at a moment, and until when it is that. */
function at(now: string): { readonly edition: string; readonly until: string | undefined } {
  if (desk === undefined) throw new Error(`There is no desk: ${JSON.stringify(problems)}`);
  const { plan, originals, cards, pages, files, ...edition } = planEdition(desk, now);
  const maps = [originals, cards].map((map) => [...map]);
  const made = [...pages, ...files].map(({ output, props }) => ({ output, props }));
  return { edition: JSON.stringify([edition, made, maps]), until: plan.clock.holdsUntil() };
}

const second = (millis: number) => `${new Date(millis).toISOString().slice(0, 19)}Z`;

test.each(moments)("at %s %s, and the edition before holds no longer", (moment) => {
  const before = at(second(Date.parse(moment) - 1000));
  expect(before.until).toBe(moment);
  expect(at(moment).edition).not.toBe(before.edition);
});

test("at any moment before its end an edition is the same", () => {
  const [from, to] = [Date.parse("2024-04-20T00:00:00Z"), Date.parse("2024-06-20T00:00:00Z")];
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.double({ min: 0, max: 1, noNaN: true }), (start, share) => {
      const { edition, until } = at(second(start));
      const end = until === undefined ? to : Date.parse(until) - 1000;
      const later = second(start + Math.max(0, end - start) * share);
      expect(at(later).edition).toBe(edition);
    }),
    { numRuns: 60 },
  );
});
