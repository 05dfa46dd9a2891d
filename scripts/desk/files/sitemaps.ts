// Sitemaps: one for each month, one for what has no date, and the index that lists them.
import { type Instant, type Month, monthOf } from "../../base/time.ts";
import {
  archivePath,
  correctionsPath,
  dayPath,
  feedsPath,
  latestPath,
  monthPath,
  searchPath,
  sitemapPath,
  sitemapsPath,
} from "../addresses.ts";
import type { Article, BodyLinks, Brief } from "../desk.ts";
import { hasCorrections } from "../lists.ts";
import { latestOf, modifiedOf } from "../modified.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { Picture } from "../props/picture.ts";
import type { SitemapEntry } from "../props/sitemaps.ts";

/** https://www.sitemaps.org/protocol.html */
const mostEntries = 50_000;

interface Sitemap {
  readonly name: string;
  readonly entries: readonly SitemapEntry[];
  readonly modified?: Instant;
}

/** A new story touches the sitemap of its month and the index, at any size of archive. */
export function planSitemaps(plan: Plan): MachineFile[] {
  const months = plan.lists.monthNames.flatMap((month) => cut(month, entriesOfMonth(month, plan)));
  const sitemaps = [...months, ...cut("pages", undatedEntries(plan)).map((one) => ({ ...one, modified: undefined }))];
  const path = ({ name }: Sitemap) => `${sitemapsPath}${name}.xml`;
  return [
    {
      kind: "sitemap-index",
      output: sitemapPath.slice(1),
      props: { entries: sitemaps.map((one) => ({ address: plan.href(path(one)), modified: one.modified })) },
    },
    ...sitemaps.map(
      (one): MachineFile => ({ kind: "sitemap", output: path(one).slice(1), props: { entries: one.entries } }),
    ),
  ];
}

/** In files that are not too long: `pages`, `pages-2`. */
function cut(name: string, entries: readonly SitemapEntry[]): Sitemap[] {
  const parts = Math.ceil(entries.length / mostEntries);
  return Array.from({ length: parts }, (_, part) => {
    const some = entries.slice(part * mostEntries, (part + 1) * mostEntries);
    return {
      name: part === 0 ? name : `${name}-${part + 1}`,
      entries: some,
      modified: latestOf(some.map(({ modified }) => modified)),
    };
  });
}

/** The month itself, then day by day, newest first: the day, its stories, its briefs. */
function entriesOfMonth(month: Month, plan: Plan): SitemapEntry[] {
  const { lists, href } = plan;
  const days = lists.dayNames
    .filter((day) => monthOf(day) === month)
    .map((day): SitemapEntry[] => {
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
function undatedEntries({ desk, lists, href }: Plan): SitemapEntry[] {
  const topics = desk.topics.filter((topic) => lists.byTopic.has(topic) || lists.briefsByTopic.has(topic));
  const list = (path: string): SitemapEntry => ({ address: href(path) });
  return [
    ...["/", latestPath, archivePath, searchPath, ...(hasCorrections(lists) ? [correctionsPath] : []), feedsPath].map(
      list,
    ),
    ...[...desk.sections, ...topics, ...desk.authors].map(({ path }) => list(path)),
    ...lists.pages.map(({ path, entry }): SitemapEntry => ({ address: href(path), modified: entry.fields.updated })),
  ];
}
