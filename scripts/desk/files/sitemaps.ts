// Sitemaps: one for each month, one for what has no date, and the index that lists them.
import type { Day, Instant, Month } from "../../base/time.ts";
import {
  archivePath,
  dayPath,
  feedsPath,
  latestPath,
  monthPath,
  searchPath,
  sitemapPath,
  sitemapsPath,
} from "../addresses.ts";
import type { Article, BodyLinks, Brief } from "../desk.ts";
import { boundsUntil } from "../lists.ts";
import { makeFile } from "../make-page.ts";
import { latestOf, modifiedOf } from "../modified.ts";
import { correctionsPaths } from "../pages/corrections.ts";
import type { Plan } from "../plan.ts";
import type { Bounds, MachineFile } from "../props/edition.ts";
import type { Picture } from "../props/picture.ts";
import type { SitemapEntry } from "../props/sitemaps.ts";

/** https://www.sitemaps.org/protocol.html */
const mostEntries = 50_000;

interface Sitemap {
  readonly name: string;
  readonly modified?: Instant;
  readonly bounds?: Bounds;
  entries(): readonly SitemapEntry[];
}

/** A new story touches the sitemap of its month and the index, at any size of archive. */
export function planSitemaps(plan: Plan): MachineFile[] {
  const undated = undatedEntries(plan);
  const sitemaps = [
    ...plan.lists.monthNames.flatMap((month, place) => sitemapsOfMonth(month, plan.lists.monthNames[place - 1], plan)),
    ...cut("pages", undated.length).map(
      ({ name, from, to }): Sitemap => ({ name, entries: () => undated.slice(from, to) }),
    ),
  ];
  const path = ({ name }: Sitemap) => `${sitemapsPath}${name}.xml`;
  return [
    {
      kind: "sitemap-index",
      output: sitemapPath.slice(1),
      props: { entries: sitemaps.map((one) => ({ address: plan.href(path(one)), modified: one.modified })) },
    },
    ...sitemaps.map((one) => makeFile("sitemap", path(one).slice(1), () => ({ entries: one.entries() }), one.bounds)),
  ];
}

/** Files that are not too long: `pages`, `pages-2`. */
function cut(name: string, entries: number) {
  return Array.from({ length: Math.ceil(entries / mostEntries) }, (_, part) => ({
    name: part === 0 ? name : `${name}-${part + 1}`,
    from: part * mostEntries,
    to: (part + 1) * mostEntries,
  }));
}

/** `newer` is the next month that has news. Where a month needs several files, all have the date of the month. */
function sitemapsOfMonth(month: Month, newer: Month | undefined, plan: Plan): Sitemap[] {
  const { lists, clock } = plan;
  const days = lists.months.get(month) ?? [];
  const news = days.flatMap((day) => lists.days.get(day) ?? []);
  const articles = news.flatMap((day) => day.articles);
  const briefs = news.flatMap((day) => day.briefs);
  const modified = latestOf([
    ...articles.map((article) => modifiedOf(article, clock)),
    ...briefs.map(({ time }) => time),
  ]);
  const bounds = boundsUntil(lists.months.get(newer ?? "")?.at(-1), lists);
  return cut(month, 1 + days.length + articles.length + briefs.length).map(({ name, from, to }) => ({
    name,
    modified,
    bounds,
    entries: () => entriesOfMonth(month, days, plan).slice(from, to),
  }));
}

/** The month itself, then day by day, newest first: the day, its stories, its briefs. */
function entriesOfMonth(month: Month, dayNames: readonly Day[], plan: Plan): SitemapEntry[] {
  const { lists, href } = plan;
  const days = dayNames.map((day): SitemapEntry[] => {
    const { articles = [], briefs = [] } = lists.days.get(day) ?? {};
    const entries = [
      ...articles.map((article) => storyEntry(article, plan)),
      ...briefs.map((brief): SitemapEntry => ({ address: href(brief.path), modified: brief.time })),
    ];
    return [{ address: href(dayPath(day)), modified: newestIn(articles, briefs) }, ...entries];
  });
  const modified = latestOf(days.map(([day]) => day?.modified));
  return [{ address: href(monthPath(month)), modified }, ...days.flat()];
}

function storyEntry(article: Article, plan: Plan): SitemapEntry {
  const pictures = [...(article.lead === undefined ? [] : [article.lead]), ...picturesIn(article.body)];
  return {
    address: plan.href(article.path),
    modified: modifiedOf(article, plan.clock),
    ...(pictures.length === 0 ? {} : { pictures }),
  };
}

function picturesIn({ pictures }: BodyLinks): Picture[] {
  return Object.values(pictures);
}

function newestIn(articles: readonly Article[], briefs: readonly Brief[]): Instant | undefined {
  return latestOf([...articles.map(({ published }) => published), ...briefs.map(({ time }) => time)]);
}

/** Lists change with every story: they are named without a date, so that this sitemap need not change as well. */
function undatedEntries(plan: Plan): SitemapEntry[] {
  const { desk, lists, href } = plan;
  const topics = desk.topics.filter((topic) => lists.byTopic.has(topic) || lists.briefsByTopic.has(topic));
  const list = (path: string): SitemapEntry => ({ address: href(path) });
  return [
    ...["/", latestPath, archivePath, searchPath, ...correctionsPaths(plan), feedsPath].map(list),
    ...[...desk.sections, ...topics, ...desk.authors].map(({ path }) => list(path)),
    ...lists.pages.map(({ path, entry }): SitemapEntry => ({ address: href(path), modified: entry.fields.updated })),
  ];
}
