// Resolves what an item's fields refer to.
import { dayOf } from "../base/time.ts";
import type { PictureFields } from "../content/fields.ts";
import type { Entry } from "../content/kinds.ts";
import { picturesFolder } from "../content/read-content.ts";
import type { Article, Author, Brief, Item, Section, Topic } from "./desk.ts";
import type { Finder } from "./find-item.ts";
import { type BodyBench, linkBody, withoutLinks } from "./link-body.ts";
import type { Picture } from "./props/picture.ts";
import type { Reporter } from "./reporter.ts";
import { occasionOf, type PictureShelf, resolvePicture } from "./resolve-picture.ts";

/** What linking one item needs. */
export interface Bench extends BodyBench {
  readonly timeZone: string;
  readonly authors: Finder<Author>;
  readonly sections: Finder<Section>;
  readonly topics: Finder<Topic>;
}

/** A story whose references to other stories are still to be found. */
type Draft = { -readonly [P in keyof Article]: Article[P] };

/** The biography is linked once all stories are known. */
export function linkAuthor(item: Item<"author">, shelf: PictureShelf, reporter: Reporter): Author {
  const portrait = linkPicture(item.entry, item.entry.fields.portrait, "portrait", shelf, reporter);
  return { ...item, portrait, body: { pictures: {}, stories: {} } };
}

// Stories, briefs and pictures are written out field by field: V8 gives each object that begins with a spread a shape of
// its own, which takes memory, and all code that reads many of them is slower for it.

/** The first pass over a story: nothing where it has no section that exists. */
export function linkArticle(item: Item<"article">, bench: Bench): Draft | undefined {
  const { entry } = item;
  const { fields } = entry;
  const section = look(bench.sections, fields.section, entry, ["section"], bench.reporter);
  const authors = fields.authors.flatMap((author, place) =>
    typeof author === "string"
      ? (look(bench.authors, author, entry, ["authors", place], bench.reporter) ?? [])
      : author,
  );
  const topics = linkTopics(entry, bench);
  const lead = linkPicture(entry, fields.lead, "lead", bench.shelf, bench.reporter);
  if (section === undefined) return undefined;
  return {
    entry,
    slug: item.slug,
    path: item.path,
    published: fields.published,
    day: dayOf(fields.published, bench.timeZone),
    authors,
    section,
    topics,
    lead,
    picks: [],
    body: withoutLinks,
  };
}

/** The second pass, once all stories are known. */
export function linkStories(article: Draft, stories: Finder<Article>, bench: Bench): void {
  const { entry } = article;
  article.picks = entry.fields.related.flatMap(
    (slug, place) => look(stories, slug, entry, ["related", place], bench.reporter) ?? [],
  );
  article.body = linkBody(entry, stories, bench);
}

/** Once all stories are known. */
export function linkBrief(item: Item<"brief">, stories: Finder<Article>, bench: Bench): Brief {
  const { entry } = item;
  const article =
    entry.fields.article === undefined
      ? undefined
      : look(stories, entry.fields.article, entry, ["article"], bench.reporter);
  return {
    entry,
    slug: item.slug,
    path: item.path,
    time: entry.fields.time,
    day: dayOf(entry.fields.time, bench.timeZone),
    topics: linkTopics(entry, bench),
    article,
    body: linkBody(entry, stories, bench),
  };
}

function linkTopics(entry: Entry<"article"> | Entry<"brief">, { topics, reporter }: Bench): Topic[] {
  return entry.fields.topics.flatMap((slug, place) => look(topics, slug, entry, ["topics", place], reporter) ?? []);
}

function look<T>(
  finder: Finder<T>,
  reference: string,
  entry: Entry,
  path: readonly (string | number)[],
  reporter: Reporter,
): T | undefined {
  const found = finder.find(reference);
  if ("item" in found) return found.item;
  if ("problem" in found) reporter.field(entry.file, path, found.problem);
  return undefined;
}

function linkPicture(
  entry: Entry,
  use: PictureFields | undefined,
  field: string,
  shelf: PictureShelf,
  reporter: Reporter,
): Picture | undefined {
  if (use === undefined) return undefined;
  const resolved = resolvePicture(use, shelf, occasionOf(entry));
  if ("problems" in resolved) {
    for (const problem of resolved.problems) reporter.field(entry.file, [field, "file"], problem);
    return undefined;
  }
  for (const doubt of resolved.doubtsOfUse) reporter.fieldWarning(entry.file, [field, "file"], doubt);
  for (const doubt of resolved.doubtsOfFile) reporter.fileWarning(picturesFolder + resolved.picture.file, doubt);
  return resolved.picture;
}
