// The newsroom's lists at one moment: only what is out, newest first.

import type { Clock } from "../base/clock.ts";
import { getOrAdd } from "../base/get-or-add.ts";
import { type Day, type Instant, type Month, monthOf } from "../base/time.ts";
import {
  type Article,
  type Author,
  type Brief,
  type Desk,
  isStaff,
  type PlainPage,
  type Section,
  type Topic,
} from "./desk.ts";
import type { Bounds } from "./props/edition.ts";
import { unpublishedAt } from "./visibility.ts";

export interface Lists {
  readonly articles: readonly Article[];
  readonly briefs: readonly Brief[];
  readonly pages: readonly PlainPage[];
  /** Articles in which anything has been put right. */
  readonly corrected: readonly Article[];
  readonly bySection: ReadonlyMap<Section, readonly Article[]>;
  readonly byTopic: ReadonlyMap<Topic, readonly Article[]>;
  readonly briefsByTopic: ReadonlyMap<Topic, readonly Brief[]>;
  readonly byAuthor: ReadonlyMap<Author, readonly Article[]>;
  readonly days: ReadonlyMap<Day, { readonly articles: readonly Article[]; readonly briefs: readonly Brief[] }>;
  /** Newest first. */
  readonly dayNames: readonly Day[];
  /** Newest first. */
  readonly monthNames: readonly Month[];
  /** The days of each month, newest first. */
  readonly months: ReadonlyMap<Month, readonly Day[]>;
}

/** All lists of what readers may see now; with `preview`, of everything. */
export function makeLists(desk: Desk, clock: Clock, preview: boolean): Lists {
  const isOut = (item: Article | Brief | PlainPage) => preview || unpublishedAt(clock, item) === undefined;
  const articles = desk.articles.filter(isOut);
  const briefs = desk.briefs.filter(isOut);
  const days = new Map<Day, { articles: Article[]; briefs: Brief[] }>();
  const onDay = ({ day }: Article | Brief) => getOrAdd(days, day, () => ({ articles: [], briefs: [] }));
  for (const article of articles) onDay(article).articles.push(article);
  for (const brief of briefs) onDay(brief).briefs.push(brief);
  const dayNames = [...days.keys()].sort().reverse();
  const months = grouped(dayNames, (day) => [monthOf(day)]);
  return {
    articles,
    briefs,
    pages: desk.pages.filter(isOut),
    corrected: articles.filter(({ entry }) => entry.fields.corrections.length > 0),
    bySection: grouped(articles, ({ section }) => [section]),
    byTopic: grouped(articles, ({ topics }) => topics),
    briefsByTopic: grouped(briefs, ({ topics }) => topics),
    byAuthor: grouped(articles, ({ authors }) => authors.filter(isStaff)),
    days,
    dayNames,
    monthNames: [...months.keys()],
    months,
  };
}

function grouped<K, T>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const [place, key] of keys(item).entries())
      if (keys(item).indexOf(key) === place) getOrAdd(groups, key, () => []).push(item);
  return groups;
}

/**
 * The bounds of a list of days of which `next` is the first later day that has news: older lists are finished, but for
 * the link to the next one. None where there is no later news.
 */
export function boundsUntil(next: Day | undefined, { days }: Lists): Bounds | undefined {
  const { articles = [], briefs = [] } = days.get(next ?? "") ?? {};
  const [horizon] = [articles.at(-1)?.published, briefs.at(-1)?.time].filter((first) => first !== undefined).sort();
  return horizon === undefined ? undefined : { horizon };
}

/** The items of a newest-first list that are not later than `limit`, `count` at most. */
export function newestUpTo<T>(items: readonly T[], limit: Instant, count: number, at: (item: T) => Instant): T[] {
  const first = firstUpTo(items, limit, at);
  return items.slice(first, first + count);
}

/** The items of a newest-first list about `moment`, `count` at most before it and as many after it, up to `limit`. */
export function newsAbout<T>(
  items: readonly T[],
  { moment, limit }: { readonly moment: Instant; readonly limit: Instant },
  count: number,
  at: (item: T) => Instant,
): T[] {
  const middle = firstUpTo(items, moment, at);
  return items.slice(Math.max(firstUpTo(items, limit, at), middle - count), middle + count);
}

/** The place of the first item of a newest-first list that is not later than `limit`. */
function firstUpTo<T>(items: readonly T[], limit: Instant, at: (item: T) => Instant): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
