// Article pages.
import { cardImageOf } from "../../pictures/cards/card.ts";
import { hrefOf } from "../addresses.ts";
import { correctionsOf } from "../corrections-of.ts";
import type { Article } from "../desk.ts";
import { newestUpTo } from "../lists.ts";
import { makePage } from "../make-page.ts";
import { modifiedOf } from "../modified.ts";
import { type Plan, unpublishedIn } from "../plan.ts";
import type { ArticleProps, Page } from "../props.ts";
import { horizonOf, relatedTo } from "../related.ts";
import { storyCardOf } from "../social-cards.ts";
import { findTranslations } from "../translations.ts";

/** One page each. */
export function planArticles(plan: Plan): Page[] {
  const translationsOf = findTranslations(plan);
  return plan.lists.articles.map((article) =>
    makePage(plan, "article", article.path, () => ({
      ...propsOf(article, plan),
      translations: translationsOf(article),
    })),
  );
}

function propsOf(article: Article, plan: Plan): Omit<ArticleProps, "translations"> {
  const { desk, lists } = plan;
  const { entry } = article;
  const { fields } = entry;
  const { counts } = desk.site;
  const horizon = horizonOf(article.published);
  return {
    head: plan.head(fields.headline, fields.description ?? fields.standfirst, article.path, fields.language),
    kind: fields.kind,
    sponsor: fields.sponsor,
    language: fields.language,
    updated: fields.updated,
    modified: modifiedOf(article, plan.now),
    lead: article.lead,
    ...(article.lead === undefined ? { card: cardImageOf(storyCardOf(article, desk.site)) } : {}),
    place: fields.place,
    source: fields.source && { ...fields.source, link: fields.source.link && hrefOf(desk.base, fields.source.link) },
    section: plan.to(article.section.name, article.section.path),
    headline: fields.headline,
    standfirst: fields.standfirst,
    authors: article.authors.map(plan.authorBox),
    published: article.published,
    readingMinutes: entry.text.minutes,
    body: plan.body(entry, article.body),
    corrections: correctionsOf(article),
    topics: article.topics.map(({ name, path }) => plan.to(name, path)),
    related: relatedTo(article, lists, counts.related, plan.isOut).map(plan.card),
    latest: plan.briefsByDay(newestUpTo(lists.briefs, horizon, counts.articleBriefs, ({ time }) => time)),
    unpublished: unpublishedIn(plan.preview, plan.now, article),
  };
}
