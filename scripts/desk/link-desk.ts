// Resolves every reference between content files: out comes the desk and all problems.
import type { BodyReference } from "../content/body-reference.ts";
import type { Entry, Kind } from "../content/kinds.ts";
import type { Content } from "../content/read-content.ts";
import { siteFile } from "../content/read-content.ts";
import type { SiteFields } from "../content/site.ts";
import type { Inspected } from "../pictures/facts.ts";
import { basePath, pathOf } from "./addresses.ts";
import { checkAddresses, listPaths } from "./check-addresses.ts";
import { checkLinks, knownPaths } from "./check-links.ts";
import type { Article, Author, Desk, Item, PlainPage, Section, Topic } from "./desk.ts";
import { createFinder, type Finder } from "./find-item.ts";
import { checkMoves } from "./follow-moves.ts";
import { linkBody } from "./link-body.ts";
import { type Bench, linkArticle, linkAuthor, linkBrief, linkStories } from "./link-items.ts";
import type { Reporter } from "./reporter.ts";
import type { PictureShelf } from "./resolve-picture.ts";
import { type TraceInput, traceAddresses } from "./trace-addresses.ts";

export interface LinkInput {
  readonly site: SiteFields;
  readonly entries: readonly Entry[];
  readonly content: Content;
  readonly inspected: Inspected;
  readonly survey: (entry: Entry) => readonly BodyReference[];
  /** `kind:slug` of files that are broken by themselves; references to them are left out without a word. */
  readonly absent: ReadonlySet<string>;
  /** Where they are once they have been mended; links that lead there are right. */
  readonly expected: readonly string[];
}

/** Links all entries; items with a problem are named in `reporter.faulty`. */
export function linkDesk(input: LinkInput, reporter: Reporter): Desk {
  const { site, entries, content, inspected, absent, expected } = input;
  const base = basePath(site.address);
  const shelf: PictureShelf = { files: content.pictureFiles, notes: content.notes, inspected };
  const items = entries.map((entry): Item<Kind> => ({ entry, slug: entry.slug, path: pathOf(entry, site.timeZone) }));
  const sections = itemsOf(items, "section").map((item): Section => ({ ...item, name: item.entry.fields.name }));
  const topics = itemsOf(items, "topic").map((item): Topic => ({ ...item, name: item.entry.fields.name }));
  const authors = itemsOf(items, "author").map((item): Author => linkAuthor(item, shelf, reporter));
  const bench: Bench = {
    timeZone: site.timeZone,
    survey: input.survey,
    reporter,
    shelf,
    authors: createFinder("author", authors, absent),
    sections: createFinder("section", sections, absent),
    topics: createFinder("topic", topics, absent),
  };
  const articles = itemsOf(items, "article").flatMap((item) => linkArticle(item, bench) ?? []);
  const unlinked = unlinkedOf(items, articles);
  const stories = createFinder("article", articles, withUnlinked(absent, unlinked));
  for (const article of articles) linkStories(article, stories, bench);
  const briefs = itemsOf(items, "brief").map((item) => linkBrief(item, stories, bench));
  const pages = itemsOf(items, "page").map(
    (item): PlainPage => ({ ...item, body: linkBody(item.entry, stories, bench) }),
  );
  for (const author of authors) Object.assign(author.body, linkBody(author.entry, stories, bench));
  const desk: Desk = {
    site,
    base,
    sections: inSiteOrder(site, sections, bench),
    topics,
    authors,
    pages,
    articles: articles.sort((a, b) => newestFirst(a.published, b.published) || byText(a.path, b.path)),
    briefs: briefs.sort((a, b) => newestFirst(a.time, b.time) || byText(a.path, b.path)),
    formers: traceAddresses(traceInput(items, content), reporter),
    moved: content.old.moved,
    ledger: content.ledger,
    published: new Set(content.ledger.map(({ address }) => address)),
  };
  checkHomePicks(site, stories, reporter);
  const lists = listPaths(desk);
  checkAddresses(desk, lists, reporter);
  const known = knownPaths(desk, [...lists, ...expected, ...unlinked.map(({ path }) => path)]);
  checkLinks(desk, known, input.survey, reporter);
  checkMoves(content.old, desk.formers, known, reporter);
  return desk;
}

/** All that have a file, linked or not: what waits for a mended reference is not lost. */
function traceInput(items: readonly Item<Kind>[], { ledger, old, broken }: Content): TraceInput {
  return { items, ledger, old, unread: new Set(broken.map(({ file }) => file)) };
}

function itemsOf<K extends Kind>(items: readonly Item<Kind>[], kind: K): Item<K>[] {
  return items.filter((item): item is Item<K> => item.entry.kind === kind);
}

/** Stories that have no section are not on the desk. */
function unlinkedOf(items: readonly Item<Kind>[], articles: readonly Article[]): Item<"article">[] {
  const linked = new Set<Entry>(articles.map(({ entry }) => entry));
  return itemsOf(items, "article").filter(({ entry }) => !linked.has(entry));
}

/** They are known all the same: no reference to them is reported as well. */
function withUnlinked(absent: ReadonlySet<string>, unlinked: readonly Item<"article">[]): Set<string> {
  return new Set([...absent, ...unlinked.map(({ slug }) => `article:${slug}`)]);
}

function inSiteOrder(site: SiteFields, sections: readonly Section[], { sections: finder, reporter }: Bench): Section[] {
  const ordered = site.sections.flatMap((slug, place) => {
    const found = finder.find(slug);
    if ("problem" in found) reporter.field(siteFile, ["sections", place], found.problem);
    return "item" in found ? [found.item] : [];
  });
  return [...new Set([...ordered, ...sections])];
}

function checkHomePicks({ home }: SiteFields, stories: Finder<Article>, reporter: Reporter): void {
  const picks = [
    ...(home.lead === undefined ? [] : [{ slug: home.lead, path: ["home", "lead"] }]),
    ...home.top.map((slug, place) => ({ slug, path: ["home", "top", place] })),
  ];
  for (const { slug, path } of picks) {
    const found = stories.find(slug);
    if ("problem" in found) reporter.field(siteFile, path, found.problem);
  }
}

function newestFirst(a: string, b: string): number {
  return -byText(a, b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
