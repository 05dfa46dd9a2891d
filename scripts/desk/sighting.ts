// The newsroom at a moment, as the next build compares it: how its items hang together, and what they can change of others.
import type { Instant } from "../base/time.ts";
import { allItems } from "./check-addresses.ts";
import { type Article, type Brief, isStaff, type PlainPage } from "./desk.ts";
import { formersOf } from "./item-id.ts";
import type { Plan } from "./plan.ts";
import { searchPathOf } from "./search-parts.ts";
import type { Translatable } from "./translations.ts";

/** An item as it stands in the archive. */
export interface Tied {
  /** Where it stands among the news; plain pages have no date. */
  readonly time?: Instant;
  /** The files of what it names, and of its translations. */
  readonly ties: readonly string[];
  /** When it, or what it says, comes or goes. */
  readonly moments: readonly Instant[];
  /** The paths of this site that it links to, and its own former ones. */
  readonly links: readonly string[];
  /** The paths of the section, the topics and the staff whose lists it stands in, and of its part of the search index. */
  readonly lists: readonly string[];
}

export interface Sighting {
  readonly now: Instant;
  /** The hash of each content file. */
  readonly files: ReadonlyMap<string, string>;
  readonly tied: ReadonlyMap<string, Tied>;
  /** Where links lead that do not lead where they say, by path. */
  readonly leads: ReadonlyMap<string, string | null>;
  /** Former paths of items that the ledger holds. */
  readonly published: ReadonlySet<string>;
  /** What the biographies of staff show and link to. */
  readonly biographies: Pick<Tied, "ties" | "links">;
}

/** What `plan` was made of; `files` are the hashes of all content files. */
export function sightingOf(plan: Plan, now: Instant, files: Sighting["files"]): Sighting {
  const bodies = plan.desk.authors.map(({ body }) => body);
  const biographies = {
    ties: bodies.flatMap(({ stories }) => Object.values(stories).map(({ entry }) => entry.file)),
    links: bodies.flatMap(({ paths = [] }) => paths),
  };
  const tied = tiesOf(plan);
  const former = allItems(plan.desk).flatMap(({ entry }) => entry.fields.was);
  const published = new Set(former.filter((path) => plan.desk.published.has(path)));
  return { now, files, tied, leads: plan.leads, published, biographies };
}

/** All stories, briefs and plain pages, out or not, by file. Asks the clock for all their moments. */
function tiesOf({ desk, lists: all, translated, clock }: Plan): Map<string, Tied> {
  const tied = new Map<string, Tied>();
  const formers = formersOf(desk);
  const add = (
    { entry, body }: Article | Brief | PlainPage,
    time: Instant | undefined,
    lists: readonly string[],
    named: readonly Translatable[],
  ) => {
    const moments = momentsOf(entry.fields);
    // Pages that hold are not planned, and ask for none.
    for (const moment of moments) clock.hasCome(moment);
    const ties = [...named, ...Object.values(body.stories)].map((item) => item.entry.file);
    const own = [...entry.fields.was, ...(formers.get(entry.file) ?? [])];
    const links = [...own, ...linksOf(entry.fields), ...(body.paths ?? [])];
    tied.set(entry.file, { time, ties, moments, links, lists });
  };
  for (const article of desk.articles)
    add(
      article,
      article.published,
      [...listsOf(article), searchPathOf(article.day, all)],
      [...article.picks, ...translated(article)],
    );
  for (const brief of desk.briefs)
    add(
      brief,
      brief.time,
      [...pathsOf(brief.topics), searchPathOf(brief.day, all)],
      brief.article === undefined ? [] : [brief.article],
    );
  for (const page of desk.pages) add(page, undefined, [], translated(page));
  return tied;
}

function listsOf({ section, topics, authors }: Article): string[] {
  return pathsOf([section, ...topics, ...authors.filter(isStaff)]);
}

function pathsOf(items: readonly { readonly path: string }[]): string[] {
  return items.map(({ path }) => path);
}

type Fields = (Article | Brief | PlainPage)["entry"]["fields"];

function linksOf(fields: Fields): string[] {
  const translations = "translations" in fields ? fields.translations.map(({ link }) => link) : [];
  const source = "source" in fields ? fields.source?.link : undefined;
  return [...translations, ...(source === undefined ? [] : [source.replace(/[?#].*$/s, "")])];
}

function momentsOf(fields: Fields): Instant[] {
  if ("time" in fields) return [fields.time, fields.publishAt].filter((moment) => moment !== undefined);
  if (!("published" in fields)) return [];
  const { published, updated, publishAt, expires, live, corrections } = fields;
  return [published, updated, publishAt, expires, live?.from, live?.to, ...corrections.map(({ date }) => date)].filter(
    (moment) => moment !== undefined,
  );
}
