// The sitemap for Google News: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
import { plusHours } from "../../base/time.ts";
import { newsSitemapPath } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

const windowHours = 48;
const mostStories = 1000;

/** The paths of all files: more than one only where two days bring more than a thousand stories. */
export function newsSitemapPaths(plan: Plan): string[] {
  const files = Math.max(1, Math.ceil(recentStories(plan).length / mostStories));
  return Array.from({ length: files }, (_, part) =>
    part === 0 ? newsSitemapPath : newsSitemapPath.replace(".xml", `-${part + 1}.xml`),
  );
}

/** Stories of the last two days, without what was paid for; the file is there when there are none, too. */
export function planNewsSitemap(plan: Plan): MachineFile[] {
  const stories = recentStories(plan).map(({ path, published, entry }) => ({
    address: plan.href(path),
    headline: entry.fields.headline,
    language: entry.fields.language ?? plan.desk.site.language,
    published,
  }));
  return newsSitemapPaths(plan).map((path, part) => ({
    kind: "news-sitemap",
    output: path.slice(1),
    props: { stories: stories.slice(part * mostStories, (part + 1) * mostStories) },
  }));
}

function recentStories({ lists, clock }: Plan) {
  const end = lists.articles.findIndex(({ published }) => clock.hasCome(plusHours(published, windowHours)));
  const recent = end === -1 ? lists.articles : lists.articles.slice(0, end);
  return recent.filter(({ entry }) => entry.fields.kind !== "sponsored");
}
