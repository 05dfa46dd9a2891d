// Article pages.
import { cardImageOf } from "../../pictures/cards/card.ts";
import { correctionsOf } from "../corrections-of.ts";
import type { Article } from "../desk.ts";
import { newestUpTo } from "../lists.ts";
import { briefsOf, liveOf, oldestFirstPath } from "../live.ts";
import { makePage } from "../make-page.ts";
import { latestOf, modifiedOf } from "../modified.ts";
import { type Plan, unpublishedIn } from "../plan.ts";
import type { ArticleProps } from "../props/article.ts";
import type { Page } from "../props/edition.ts";
import { horizonOf, relatedTo } from "../related.ts";
import { storyCardOf } from "../social-cards.ts";
import { translationsOf } from "../translations.ts";

/** One page each; live coverage has a second one, on which it reads from its beginning. */
export function planArticles(plan: Plan): Page[] {
  return plan.lists.articles.flatMap((article) => {
    const props = () => propsOf(article, plan);
    const isLive = article.entry.fields.live !== undefined;
    const bounds = isLive ? undefined : { file: article.entry.file, horizon: horizonOf(article.published) };
    const page = makePage(plan, "article", article.path, props, bounds);
    if (!isLive) return page;
    return [page, makePage(plan, "article", oldestFirstPath(article), () => fromTheBeginning(props(), article, plan))];
  });
}

function fromTheBeginning(props: ArticleProps, article: Article, plan: Plan): ArticleProps {
  const { head } = props;
  return { ...props, head: { ...head, title: `${head.title}, oldest first` }, live: liveOf(article, "oldest", plan) };
}

function propsOf(article: Article, plan: Plan): ArticleProps {
  const { desk, lists } = plan;
  const { entry } = article;
  const { fields } = entry;
  const { counts } = desk.site;
  const horizon = horizonOf(article.published);
  const live = liveOf(article, "newest", plan);
  return {
    head: plan.head(fields.headline, fields.description ?? fields.standfirst, article.path, fields.language),
    kind: fields.kind,
    sponsor: fields.sponsor,
    language: fields.language,
    updated: fields.updated,
    modified: latestOf([modifiedOf(article, plan.clock), briefsOf(article, plan)[0]?.time]) ?? article.published,
    lead: article.lead,
    ...(article.lead === undefined ? { card: cardImageOf(storyCardOf(article, desk.site)) } : {}),
    place: fields.place,
    source: fields.source && { ...fields.source, link: fields.source.link && plan.link(fields.source.link) },
    section: plan.to(article.section.name, article.section.path),
    headline: fields.headline,
    standfirst: fields.standfirst,
    authors: article.authors.map(plan.authorBox),
    published: article.published,
    words: entry.text.words,
    body: plan.body(entry, article.body),
    live,
    corrections: correctionsOf(article),
    topics: article.topics.map(({ name, path }) => plan.to(name, path)),
    translations: translationsOf(article, plan),
    related: relatedTo(article, lists, counts.related, plan.isOut).map(plan.card),
    latest:
      live === undefined
        ? plan.briefsByDay(newestUpTo(lists.briefs, horizon, counts.articleBriefs, ({ time }) => time))
        : [],
    unpublished: unpublishedIn(plan.preview, plan.clock, article),
  };
}
