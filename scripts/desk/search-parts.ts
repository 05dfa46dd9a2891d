// What readers can search, in the parts that are indexed by themselves: only what is out enters them.
import { getOrAdd } from "../base/get-or-add.ts";
import type { Day, Instant } from "../base/time.ts";
import { firstSentences } from "../content/first-sentences.ts";
import type { Entry } from "../content/kinds.ts";
import { searchIndexPath } from "./addresses.ts";
import { authorNames } from "./author-names.ts";
import type { Article, Brief } from "./desk.ts";
import type { Lists } from "./lists.ts";
import type { Plan } from "./plan.ts";
import type { Bounds } from "./props/edition.ts";
import type { Picture } from "./props/picture.ts";

/** The text of a page, left on the disk until it is asked for; where records are compared, its hash stands for it. */
export interface SearchText {
  readonly markdown: string;
  readonly markdownHash: string;
}

/** One page that can be found, with what its result shows. */
export interface SearchRecord {
  /** With the base path. */
  readonly address: string;
  readonly title: string;
  /** What is searched besides the title. */
  readonly lead: string;
  readonly text?: SearchText;
  /** BCP 47, of the text. */
  readonly language: string;
  /** The kind of work, `brief`, or what a page without a date is: `section`, `topic`, `author`, `page`. */
  readonly kind: string;
  readonly section?: string;
  readonly authors: readonly string[];
  /** Absent for pages that are not news. */
  readonly published?: Instant;
  readonly picture?: Picture;
}

/** A part is indexed again when one of its records changed. */
export interface SearchPart {
  /** `pages`, a week of the newest month (`2024-05-3`), another month of that year (`2024-04`), or an older year (`2023`). */
  readonly name: string;
  /** How many records it has. */
  readonly size: number;
  /** Made whenever they are asked for. */
  readonly records: readonly SearchRecord[];
  /** Absent where the part is compared at every build. */
  readonly bounds?: Bounds;
}

export const pagesPart = "pages";

/**
 * The pages without a date, then news, newest first: by year, but by month for the newest year that has any, and by week
 * for the newest month, so that a new story changes few files of the index at any size of archive.
 */
export function planSearch(plan: Plan): SearchPart[] {
  const pages = pageRecords(plan);
  return [
    { name: pagesPart, size: pages.length, records: pages },
    ...[...daysOfParts(plan.lists)].map(([name, days]) => newsPart(name, days, plan)),
  ];
}

function newsPart(name: string, days: readonly Day[], plan: Plan): SearchPart {
  const news = days.flatMap((day) => plan.lists.days.get(day) ?? []);
  return {
    name,
    size: news.reduce((sum, { articles, briefs }) => sum + articles.length + briefs.length, 0),
    get records() {
      const stories = news.flatMap(({ articles }) => articles.map((article) => storyRecord(article, plan)));
      const briefs = news.flatMap((day) => day.briefs.map((brief) => briefRecord(brief, plan)));
      return [...stories, ...briefs].sort(byAddress);
    },
    bounds: { list: searchPartPath(name) },
  };
}

/** The names of the parts that hold news, newest first. */
export function searchPartNames({ lists }: Plan): string[] {
  return [...daysOfParts(lists).keys()];
}

function daysOfParts({ dayNames }: Lists): Map<string, Day[]> {
  const parts = new Map<string, Day[]>();
  for (const day of dayNames) getOrAdd(parts, partOf(day, dayNames[0]), () => []).push(day);
  return parts;
}

/** The folder of the part in which news of `day` is found. */
export function searchPathOf(day: Day, { dayNames }: Lists): string {
  return searchPartPath(partOf(day, dayNames[0]));
}

function searchPartPath(part: string): string {
  return `${searchIndexPath}${part}/`;
}

/** Weeks are counted from the first of the month: what is filed once stays there until the month is over. */
function partOf(day: Day, newest: Day = day): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (year !== newest.slice(0, 4)) return year;
  return month === newest.slice(0, 7) ? `${month}-${Math.ceil(Number(day.slice(8)) / 7)}` : month;
}

function storyRecord(article: Article, plan: Plan): SearchRecord {
  const { fields } = article.entry;
  return {
    address: plan.href(article.path),
    title: fields.headline,
    lead: fields.standfirst,
    text: new LazyText(article.entry),
    language: fields.language ?? plan.desk.site.language,
    kind: fields.kind,
    section: article.section.name,
    authors: authorNames(article),
    published: article.published,
    picture: article.lead,
  };
}

function briefRecord(brief: Brief, plan: Plan): SearchRecord {
  const { fields } = brief.entry;
  return {
    address: plan.href(brief.path),
    title: fields.headline,
    lead: "",
    text: new LazyText(brief.entry),
    language: fields.language ?? plan.desk.site.language,
    kind: "brief",
    authors: [],
    published: brief.time,
  };
}

/** Sections and authors always, topics that have news, plain pages. */
function pageRecords({ desk, lists, href }: Plan): SearchRecord[] {
  const { language } = desk.site;
  const page = (kind: string, path: string, title: string, lead = "", text?: SearchText): SearchRecord => ({
    address: href(path),
    title,
    lead,
    text,
    language,
    kind,
    authors: [],
  });
  const topics = desk.topics.filter((topic) => lists.byTopic.has(topic) || lists.briefsByTopic.has(topic));
  return [
    ...desk.sections.map(({ name, path, entry }) => page("section", path, name, entry.fields.description)),
    ...topics.map(({ name, path, entry }) => page("topic", path, name, entry.fields.description)),
    ...desk.authors.map(({ path, entry }) =>
      page("author", path, entry.fields.name, entry.fields.role, new LazyText(entry)),
    ),
    ...lists.pages.map(({ path, entry }) => ({
      ...page("page", path, entry.fields.headline, firstSentences(entry.fields.description), new LazyText(entry)),
      language: entry.fields.language ?? language,
    })),
  ].sort(byAddress);
}

/** There is one for each item: see `LazyPage`. */
class LazyText implements SearchText {
  readonly #entry: Entry;
  readonly markdownHash: string;

  constructor(entry: Entry) {
    this.#entry = entry;
    this.markdownHash = entry.text.hash;
  }

  get markdown(): string {
    return this.#entry.body;
  }
}

function byAddress(a: SearchRecord, b: SearchRecord): number {
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}
