// The newsroom's items as feeds hold them: each made once, however many feeds it stands in.
import { remembered } from "../base/remembered.ts";
import type { ArticleFields } from "../content/article.ts";
import type { Article, Brief } from "./desk.ts";
import { itemId } from "./item-id.ts";
import { modifiedOf } from "./modified.ts";
import type { Plan } from "./plan.ts";
import type { FeedItem } from "./props/feed.ts";

export interface FeedItems {
  story(article: Article): FeedItem;
  brief(brief: Brief): FeedItem;
  /** One item for each correction that has been made. */
  corrections(article: Article): FeedItem[];
}

/** The makers of items for one plan. */
export function createFeedItems(plan: Plan): FeedItems {
  const story = remembered((article: Article) => storyItem(article, plan));
  return {
    story,
    brief: remembered((brief: Brief) => briefItem(brief, plan)),
    corrections: (article) => correctionItems(article, story(article), plan),
  };
}

function storyItem(article: Article, plan: Plan): FeedItem {
  const { site } = plan.desk;
  const { fields } = article.entry;
  const origin = originOf(fields);
  return {
    id: itemId(article, plan.desk),
    address: plan.href(article.path),
    title: fields.headline,
    language: fields.language ?? site.language,
    summary: origin === undefined ? fields.standfirst : `${origin} ${fields.standfirst}`,
    published: article.published,
    updated: modifiedOf(article, plan.clock),
    authors: plan.card(article).authors,
    categories: [article.section.name, ...article.topics.map(({ name }) => name)],
    picture: article.lead,
    ...(site.feeds.text === "summary"
      ? {}
      : {
          text: {
            body: plan.body(article.entry, article.body),
            lead: article.lead,
            origin,
            corrections: madeCorrections(article, plan),
          },
        }),
  };
}

/** In the words of the band above the story. */
function originOf({ kind, sponsor }: ArticleFields): string | undefined {
  if (kind === "press release") return "Press release. This text was not written by our newsroom.";
  if (kind !== "sponsored" || sponsor === undefined) return undefined;
  return `Paid content. Paid for by ${sponsor.name}. Our newsroom had no part in it.`;
}

function briefItem(brief: Brief, plan: Plan): FeedItem {
  const { site } = plan.desk;
  const { headline, language } = brief.entry.fields;
  const { text, article } = plan.brief(brief);
  return {
    id: itemId(brief, plan.desk),
    address: plan.href(brief.path),
    title: headline,
    language: language ?? site.language,
    summary: brief.entry.text.opening || headline,
    published: brief.time,
    updated: brief.time,
    authors: [],
    categories: brief.topics.map(({ name }) => name),
    ...(site.feeds.text === "summary" ? {} : { text: { body: text, corrections: [], fullStory: article } }),
  };
}

function correctionItems(article: Article, story: FeedItem, plan: Plan): FeedItem[] {
  return madeCorrections(article, plan).map(({ date, type, text }) => ({
    id: `${story.id}#${type}-${date}`,
    address: story.address,
    title: `${type.charAt(0).toUpperCase()}${type.slice(1)}: ${story.title}`,
    language: story.language,
    summary: text,
    published: date,
    updated: date,
    authors: [],
    categories: [type],
  }));
}

function madeCorrections({ entry }: Article, { clock }: Plan) {
  return entry.fields.corrections.filter(({ date }) => clock.hasCome(date));
}
