// Live coverage: which briefs a page shows, in which order, and whether it is live.
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import type { ArticleProps } from "../../scripts/desk/props/article.ts";
import { newspaper } from "../newspaper.ts";

const brief = (time: string, fields = "") => `---\nheadline: At ${time}\ntime: ${time}\n${fields}\n---\n\nText.\n`;

const files = {
  "content/briefs/2024/04/14-0900-a.md": brief("2024-04-14 09:00", "article: fire"),
  "content/briefs/2024/04/14-1000-b.md": brief("2024-04-14 10:00", "article: fire\nkey: true"),
  "content/briefs/2024/04/14-1100-c.md": brief("2024-04-14 11:00"),
  "content/briefs/2024/04/15-0100-d.md": brief("2024-04-15 01:00", "article: fire\nkey: true"),
  "content/briefs/2024/04/15-0200-e.md": brief("2024-04-15 02:00", "article: fire\ndraft: true"),
};

const story = (live: string) =>
  `---\nheadline: Fire\nstandfirst: It burns.\npublished: 2024-04-14 09:00\nauthors: [ann-example]\nsection: town\nlive: ${live}\n---\n\nIntro.\n`;

/** The story's pages, newest first and oldest first. */
async function pagesOf(live: string, now = "2024-04-20T00:00:00Z"): Promise<[ArticleProps, ArticleProps]> {
  const { desk, problems } = await openDesk(
    newspaper({ ...files, "content/articles/2024/04/fire.md": story(live) }),
    surveyBody,
  );
  expect(problems).toEqual([]);
  if (desk === undefined) throw new Error("There is no desk.");
  const { pages } = planEdition(desk, now);
  const at = (address: string) => {
    const page = pages.find((one) => one.address === address);
    if (page?.layout !== "article") throw new Error(`There is no story at ${address}.`);
    return page.props;
  };
  return [at("/2024/04/fire/"), at("/2024/04/fire/oldest-first/")];
}

const times = ({ live }: ArticleProps) =>
  live?.days.map(({ day, briefs }) => [day, ...briefs.map(({ headline }) => headline.slice(-5))]);

test("the briefs that name the story, newest first; on its other page from the beginning, with one canonical address", async () => {
  const [newest, oldest] = await pagesOf("{from: 2024-04-14 08:00}");
  expect(times(newest)).toEqual([
    ["2024-04-15", "01:00"],
    ["2024-04-14", "10:00", "09:00"],
  ]);
  expect(times(oldest)).toEqual([
    ["2024-04-14", "09:00", "10:00"],
    ["2024-04-15", "01:00"],
  ]);
  expect(oldest.head.canonical).toBe(newest.head.canonical);
  expect(oldest.head.title).not.toBe(newest.head.title);
  expect(newest.live?.key.map(({ id }) => id)).toEqual(["brief-2024-04-15-d", "brief-2024-04-14-b"]);
  expect(newest.modified).toBe("2024-04-14T22:00:00Z");
});

test("all briefs of a time, the ends included", async () => {
  const [page] = await pagesOf("{from: 2024-04-14 10:00, to: 2024-04-14 11:00, briefs: all}");
  expect(times(page)).toEqual([["2024-04-14", "11:00", "10:00"]]);
});

test("a brief does not lead to the page that it stands on, and none stands there twice", async () => {
  const [page] = await pagesOf("{from: 2024-04-14 08:00}");
  expect(page.live?.days.flatMap(({ briefs }) => briefs.flatMap(({ article }) => article ?? []))).toEqual([]);
  expect(page.latest).toEqual([]);
});

test.each([
  ["without an end", "{from: 2024-04-14 08:00}", true],
  ["before its end", "{from: 2024-04-14 08:00, to: 2024-04-20 03:01}", true],
  ["at its end", "{from: 2024-04-14 08:00, to: 2024-04-20 03:00}", false],
])("%s it is live: %s → %s", async (_name, live, running) => {
  const [page] = await pagesOf(live);
  expect(page.live?.running).toBe(running);
});
