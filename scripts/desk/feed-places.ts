// Which feeds there are, which page each belongs to, and what stands in it.
import { type FeedFormat, feedFormats } from "../content/machines.ts";
import { briefFeedsPath, correctionsPath, feedsPath, latestPath } from "./addresses.ts";
import { createFeedItems, type FeedItems } from "./feed-items.ts";
import type { Plan } from "./plan.ts";
import type { FeedItem } from "./props/feed.ts";

export interface FeedPlace {
  readonly group: "paper" | "sections" | "topics" | "authors";
  readonly label: string;
  readonly description: string;
  /** The path of the page that it belongs to. */
  readonly page: string;
  /** The folder that its files are in. */
  readonly folder: string;
  readonly formats: readonly FeedFormat[];
  /** Newest first, no more than site.yaml wants. */
  items(): FeedItem[];
}

/** All feeds, in the order in which they are offered. */
export function feedPlaces(plan: Plan): FeedPlace[] {
  const items = createFeedItems(plan);
  return [...ofThePaper(plan, items), ...ofSections(plan, items), ...ofTopics(plan, items), ...ofAuthors(plan, items)];
}

function ofThePaper({ desk, lists }: Plan, items: FeedItems): FeedPlace[] {
  const { name, tagline, feeds } = desk.site;
  const place = { group: "paper", formats: feedFormats } as const;
  return [
    {
      ...place,
      label: "All stories",
      description: tagline,
      page: "/",
      folder: "/",
      items: () => lists.articles.slice(0, feeds.items).map(items.story),
    },
    {
      ...place,
      label: "Briefs",
      description: `The briefs of ${name}, newest first`,
      page: latestPath,
      folder: briefFeedsPath,
      items: () => lists.briefs.slice(0, feeds.items).map(items.brief),
    },
    {
      ...place,
      label: "Corrections",
      description: `What ${name} has put right`,
      // The feed is there before the first correction is, the page is not.
      page: lists.corrected.length > 0 ? correctionsPath : feedsPath,
      folder: correctionsPath,
      items: () => newest(lists.corrected.flatMap(items.corrections), feeds.items),
    },
  ];
}

function ofSections({ desk, lists }: Plan, items: FeedItems): FeedPlace[] {
  const { name: paper, feeds } = desk.site;
  return desk.sections.map((section) => ({
    group: "sections",
    label: section.name,
    description: section.entry.fields.description ?? `${section.name}: all stories of ${paper}`,
    page: section.path,
    folder: section.path,
    formats: feedFormats,
    items: () => (lists.bySection.get(section) ?? []).slice(0, feeds.items).map(items.story),
  }));
}

/** Stories and briefs together. A topic of which nothing is out has no feed, as it has no page. */
function ofTopics({ desk, lists }: Plan, items: FeedItems): FeedPlace[] {
  const { name: paper, feeds } = desk.site;
  return desk.topics.flatMap((topic): FeedPlace[] => {
    const stories = (lists.byTopic.get(topic) ?? []).slice(0, feeds.items);
    const briefs = (lists.briefsByTopic.get(topic) ?? []).slice(0, feeds.items);
    if (stories.length === 0 && briefs.length === 0) return [];
    return [
      {
        group: "topics",
        label: topic.name,
        description: topic.entry.fields.description ?? `${topic.name}: all stories of ${paper} on this topic`,
        page: topic.path,
        folder: topic.path,
        formats: feeds.topics,
        items: () => newest([...stories.map(items.story), ...briefs.map(items.brief)], feeds.items),
      },
    ];
  });
}

function ofAuthors({ desk, lists }: Plan, items: FeedItems): FeedPlace[] {
  const { name: paper, feeds } = desk.site;
  return desk.authors.map((author) => ({
    group: "authors",
    label: author.entry.fields.name,
    description: `The stories of ${author.entry.fields.name} for ${paper}`,
    page: author.path,
    folder: author.path,
    formats: feeds.authors,
    items: () => (lists.byAuthor.get(author) ?? []).slice(0, feeds.items).map(items.story),
  }));
}

function newest(items: readonly FeedItem[], count: number): FeedItem[] {
  return [...items]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, count);
}
