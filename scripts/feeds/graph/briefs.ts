// A brief, and a day of them: https://schema.org/LiveBlogPosting
import type { BlogPostingLeaf, LiveBlogPostingLeaf } from "schema-dts";
import { plainText } from "../../content/first-sentences.ts";
import type { BriefItem, BriefProps } from "../../desk/props/brief.ts";
import type { Chrome } from "../../desk/props/chrome.ts";
import type { LatestProps } from "../../desk/props/latest.ts";
import { type Around, breadcrumbs, dateOf, type Node, publisherId } from "./node.ts";
import { publisher } from "./publisher.ts";

/** The newspaper itself is the author of a brief. */
export function briefGraph({ head, brief, day, topics }: BriefProps, around: Around): Node[] {
  const { chrome } = around;
  return [
    {
      "@type": "NewsArticle",
      mainEntityOfPage: head.canonical,
      headline: brief.headline,
      inLanguage: head.language,
      datePublished: dateOf(brief.time, chrome),
      dateModified: dateOf(brief.time, chrome),
      author: { "@id": publisherId(chrome) },
      publisher: { "@id": publisherId(chrome) },
      keywords: topics.length === 0 ? undefined : topics.map(({ label }) => label),
      articleBody: plainText(brief.text.markdown),
      isAccessibleForFree: true,
    },
    publisher(around),
    breadcrumbs(around, day, { label: brief.headline, address: head.canonical }),
  ];
}

/** A day's briefs as they came in, or the newest news as a plain list. */
export function latestGraph(props: LatestProps, around: Around): Node[] {
  const { chrome } = around;
  const { head, day } = props;
  const latest = { label: "Latest news", address: chrome.latest };
  if (day === undefined)
    return [{ "@type": "CollectionPage", "@id": head.canonical, name: head.title }, breadcrumbs(around, latest)];
  return [
    ...liveBlog(props, chrome),
    publisher(around),
    breadcrumbs(around, latest, { label: head.title, address: head.canonical }),
  ];
}

function liveBlog({ head, days, newer }: LatestProps, chrome: Chrome): Node[] {
  const briefs = days.flatMap(({ items }) => items.flatMap((item) => (item.type === "brief" ? [item.brief] : [])));
  const [newest] = briefs;
  const oldest = briefs.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  const node: LiveBlogPostingLeaf = {
    "@type": "LiveBlogPosting",
    mainEntityOfPage: head.canonical,
    url: head.canonical,
    headline: head.title,
    inLanguage: head.language,
    datePublished: dateOf(oldest.time, chrome),
    dateModified: dateOf(newest.time, chrome),
    author: { "@id": publisherId(chrome) },
    publisher: { "@id": publisherId(chrome) },
    coverageStartTime: dateOf(oldest.time, chrome),
    // A day is over once there is news of a later one.
    coverageEndTime: newer === undefined ? undefined : dateOf(newest.time, chrome),
    liveBlogUpdate: briefs.map((brief) => update(brief, head.canonical, chrome)),
  };
  return [node];
}

/** One entry of live coverage on a page. */
export function update({ headline, id, time, text }: BriefItem, page: string, chrome: Chrome): BlogPostingLeaf {
  return {
    "@type": "BlogPosting",
    headline,
    url: `${page}#${id}`,
    datePublished: dateOf(time, chrome),
    articleBody: plainText(text.markdown),
    author: { "@id": publisherId(chrome) },
  };
}
