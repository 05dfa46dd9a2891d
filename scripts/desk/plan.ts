// What every page planner works with: the lists of the moment and the makers of cards, each card made once.
import type { Clock } from "../base/clock.ts";
import { remembered } from "../base/remembered.ts";
import type { Entry } from "../content/kinds.ts";
import { hrefOf, withBase } from "./addresses.ts";
import { type Article, type Author, type BodyLinks, type Brief, type Desk, isStaff, type Section } from "./desk.ts";
import { groupByDay } from "./group-by-day.ts";
import { type Leads, leadOf, leadsAt } from "./leads.ts";
import { type Lists, makeLists } from "./lists.ts";
import { litePath, pathsInLite } from "./lite-paths.ts";
import type { AuthorBox } from "./props/author.ts";
import type { BodyText } from "./props/body-text.ts";
import type { BriefItem, DayOfBriefs } from "./props/brief.ts";
import type { Byline } from "./props/byline.ts";
import type { Head } from "./props/head.ts";
import type { Link, StoryLink } from "./props/link.ts";
import type { StoryCard } from "./props/story-card.ts";
import type { Unpublished } from "./props/unpublished.ts";
import { groupTranslations, type Translated } from "./translations.ts";
import { unpublishedAt } from "./visibility.ts";

export interface Plan extends Translated {
  readonly lists: Lists;
  readonly clock: Clock;
  readonly preview: boolean;
  /** Where links lead that do not lead where they say. */
  readonly leads: ReturnType<typeof leadsAt>;
  isOut(article: Article): boolean;
  href(path: string): string;
  /** A link to an item or list by its path. */
  to(label: string, path: string): Link;
  /** What an editor wrote as a link, ready for `href`; nothing where it leads to what readers do not find. */
  link(written: string): string | undefined;
  head(title: string, description: string, path: string, language?: string): Head;
  card(article: Article): StoryCard;
  brief(brief: Brief): BriefItem;
  briefsByDay(briefs: readonly Brief[]): DayOfBriefs[];
  authorBox(author: Article["authors"][number]): AuthorBox;
  body(entry: Entry, links: BodyLinks, idPrefix?: string): BodyText;
}

/** The plan for one edition; the clock decides what is out. */
export function makePlan(desk: Desk, clock: Clock, preview: boolean): Plan {
  const lists = makeLists(desk, clock, preview);
  const out = new Set(lists.articles);
  const { site, base } = desk;
  const origin = new URL(site.address).origin;
  const href = (path: string) => withBase(base, path);
  const to = (label: string, path: string): Link => ({ label, address: href(path) });
  const isOut = (article: Article) => out.has(article);
  const inLite = pathsInLite(desk, lists);
  const leads = leadsAt(desk, lists);
  const body = (entry: Entry, links: BodyLinks, idPrefix = ""): BodyText => ({
    get markdown() {
      return entry.body;
    },
    markdownHash: entry.text.hash,
    language: languageOf(entry) ?? site.language,
    pictures: links.pictures,
    stories: Object.fromEntries(
      Object.entries(links.stories).flatMap(([slug, story]) => (isOut(story) ? [[slug, card(story)]] : [])),
    ),
    ...leadsIn(links, leads),
    base,
    idPrefix,
    sponsored: "kind" in entry.fields && entry.fields.kind === "sponsored",
  });
  const byline = remembered((author: Article["authors"][number]) => bylineOf(author, href));
  const sectionLink = remembered(({ name, path }: Section) => to(name, path));
  const card = remembered((article: Article): StoryCard => {
    const { headline, standfirst, kind, language, live } = article.entry.fields;
    return {
      address: href(article.path),
      headline,
      standfirst,
      kind,
      section: sectionLink(article.section),
      authors: article.authors.map(byline),
      published: article.published,
      language,
      picture: article.lead,
      ...(live !== undefined && (live.to === undefined || !clock.hasCome(live.to)) ? { live: true as const } : {}),
      unpublished: unpublishedIn(preview, clock, article),
    };
  });
  const storyLink = ({ entry: { fields }, path }: Article): StoryLink => {
    return { ...to(fields.headline, path), language: fields.language };
  };
  const brief = remembered((one: Brief): BriefItem => {
    const { headline, language, key } = one.entry.fields;
    const id = `brief-${one.path.slice(1, -1).replaceAll("/", "-")}`;
    const story = one.article;
    return {
      address: href(one.path),
      id,
      time: one.time,
      headline,
      text: body(one.entry, one.body, `${id}-`),
      language,
      ...(key ? { key } : {}),
      ...(story !== undefined && isOut(story) ? { article: storyLink(story) } : {}),
      unpublished: unpublishedIn(preview, clock, one),
    };
  });
  return {
    desk,
    lists,
    clock,
    preview,
    leads,
    translated: groupTranslations(desk, lists),
    isOut,
    href,
    to,
    link: (written) => {
      const lead = leadOf(written, leads);
      return lead === undefined ? undefined : hrefOf(base, lead);
    },
    head: (title, description, path, language = site.language) => {
      return {
        title,
        description,
        canonical: origin + href(path),
        language,
        ...(inLite.has(path) ? { lite: href(litePath + path.slice(1)) } : {}),
      };
    },
    card,
    brief,
    briefsByDay: (briefs) =>
      groupByDay(briefs).map(({ day, path, items }) => ({
        day,
        address: href(path),
        briefs: items.map(brief),
      })),
    authorBox: remembered((author) => authorBoxOf(author, base, body)),
    body,
  };
}

/** Why an item is only in the preview; on the real site nothing is. */
export function unpublishedIn(
  preview: boolean,
  clock: Clock,
  item: Parameters<typeof unpublishedAt>[1],
): Unpublished | undefined {
  return preview ? unpublishedAt(clock, item) : undefined;
}

function languageOf({ fields }: Entry): string | undefined {
  return "language" in fields ? fields.language : undefined;
}

function bylineOf(author: Article["authors"][number], href: Plan["href"]): Byline {
  if (!isStaff(author))
    return {
      name: author.name,
      address: author.link,
      role: author.role,
    };
  const { name, role } = author.entry.fields;
  return { name, address: href(author.path), role };
}

function leadsIn({ paths = [] }: BodyLinks, leads: Leads): Pick<BodyText, "leads"> {
  const found = paths.flatMap((path): [string, string | null][] => {
    const lead = leads.get(path);
    return lead === undefined ? [] : [[path, lead]];
  });
  return found.length === 0 ? {} : { leads: Object.fromEntries(found) };
}

function authorBoxOf(author: Article["authors"][number], base: string, body: Plan["body"]): AuthorBox {
  const byline = bylineOf(author, (path) => hrefOf(base, path));
  if (!isStaff(author)) return { ...byline, links: [] };
  const { email, links } = author.entry.fields;
  return {
    ...byline,
    portrait: author.portrait,
    ...(author.entry.text.blank ? {} : { biography: biographyOf(author, body) }),
    email,
    links: links.map(({ label, link }) => ({ label, address: link })),
  };
}

function biographyOf(author: Author, body: Plan["body"]): BodyText {
  return body(author.entry, author.body, `author-${author.slug}-`);
}
