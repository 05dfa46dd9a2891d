// The lite edition: home, sections, latest news, stories and briefs as text, for bad lines and old devices.
import { longDate } from "../../base/time.ts";
import { latestPath } from "../addresses.ts";
import { authorNames } from "../author-names.ts";
import { correctionsOf } from "../corrections-of.ts";
import type { Article, Brief } from "../desk.ts";
import { litePath } from "../lite-paths.ts";
import { briefsOf } from "../live.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import type { Head } from "../props/head.ts";
import type { LiteItem, LiteListProps, LiteStoryProps } from "../props/lite.ts";
import { topStories } from "./home.ts";

/** How much a list holds: its page stays under 10 KB. */
const storiesInList = 14;
const briefsInList = 20;
const briefsOnHome = 8;

/** Nothing where site.yaml does not ask for it. A new story writes four of these pages: its own, home, section, latest. */
export function planLite(plan: Plan): Page[] {
  if (!plan.desk.site.lite) return [];
  const { lists } = plan;
  return [
    planHome(plan),
    planLatest(plan),
    ...planSections(plan),
    ...lists.articles.map((article) => planStory(article, plan)),
    ...lists.briefs.map((brief) => planBrief(brief, plan)),
  ];
}

function planHome(plan: Plan): Page {
  const { site } = plan.desk;
  const first = topStories(plan);
  const newest = plan.lists.articles.filter((story) => !first.includes(story));
  const stories = [...first, ...newest].slice(0, storiesInList);
  return listPage(plan, "/", plan.head(site.name, site.tagline, "/"), {
    groups: [
      { title: "Top stories", items: stories.map((story) => storyItem(story, plan)) },
      { title: "Latest news", items: plan.lists.briefs.slice(0, briefsOnHome).map((brief) => briefItem(brief, plan)) },
    ],
  });
}

function planLatest(plan: Plan): Page {
  const { lists, desk } = plan;
  const title = "Latest news";
  const days = new Map<string, LiteItem[]>();
  for (const brief of lists.briefs.slice(0, briefsInList)) {
    const day = longDate(brief.day, desk.site.language);
    days.set(day, [...(days.get(day) ?? []), briefItem(brief, plan)]);
  }
  return listPage(plan, latestPath, plan.head(title, `The latest news of ${desk.site.name}`, latestPath), {
    title,
    groups: [...days].map(([day, items]) => ({ title: day, items })),
  });
}

function planSections(plan: Plan): Page[] {
  const { desk, lists } = plan;
  return desk.sections.map((section) => {
    const { description = `${section.name}: the newest stories of ${desk.site.name}` } = section.entry.fields;
    const stories = (lists.bySection.get(section) ?? []).slice(0, storiesInList);
    const head = plan.head(section.name, description, section.path);
    return listPage(plan, section.path, head, {
      title: section.name,
      description: section.entry.fields.description,
      groups: [{ items: stories.map((story) => storyItem(story, plan)) }],
    });
  });
}

function listPage(plan: Plan, path: string, head: Head, list: Omit<LiteListProps, "head" | "full">): Page {
  return makePage(plan, "lite-list", litePath + path.slice(1), { head, full: plan.href(path), ...list });
}

function planStory(article: Article, plan: Plan): Page {
  const { entry, path } = article;
  const props = () => storyProps(article, plan);
  const bounds = entry.fields.live === undefined ? { file: entry.file, horizon: article.published } : undefined;
  return makePage(plan, "lite-story", litePath + path.slice(1), props, bounds);
}

function storyProps(article: Article, plan: Plan): LiteStoryProps {
  const { entry, path } = article;
  const { headline, standfirst, description, kind, sponsor, language, updated, source } = entry.fields;
  return {
    head: plan.head(headline, description ?? standfirst, path, language),
    full: plan.href(path),
    kind,
    sponsor: sponsor?.name,
    section: plan.to(article.section.name, litePath + article.section.path.slice(1)),
    headline,
    standfirst,
    language,
    authors: authorNames(article),
    published: article.published,
    updated,
    lead: article.lead,
    body: plan.body(entry, article.body),
    ...(entry.fields.live === undefined
      ? {}
      : { entries: briefsOf(article, plan).map((brief) => briefItem(brief, plan)) }),
    corrections: correctionsOf(article),
    source: source?.text,
  };
}

function planBrief(brief: Brief, plan: Plan): Page {
  const { entry, path, time } = brief;
  const props = () => briefProps(brief, plan);
  return makePage(plan, "lite-story", litePath + path.slice(1), props, { file: entry.file, horizon: time });
}

function briefProps(brief: Brief, plan: Plan): LiteStoryProps {
  const { entry, path, article: story } = brief;
  const { headline, language } = entry.fields;
  return {
    head: plan.head(headline, entry.text.opening || headline, path, language),
    full: plan.href(path),
    kind: "news",
    headline,
    language,
    authors: [],
    published: brief.time,
    body: plan.brief(brief).text,
    corrections: [],
    ...(story === undefined || !plan.isOut(story)
      ? {}
      : { story: plan.to(story.entry.fields.headline, litePath + story.path.slice(1)) }),
  };
}

function storyItem({ entry, path, published }: Article, { href }: Plan): LiteItem {
  const { headline, standfirst, kind, language } = entry.fields;
  return { address: href(litePath + path.slice(1)), headline, standfirst, kind, language, at: published };
}

function briefItem({ entry, path, time }: Brief, { href }: Plan): LiteItem {
  const { headline, language } = entry.fields;
  return { address: href(litePath + path.slice(1)), headline, kind: "news", language, at: time };
}
