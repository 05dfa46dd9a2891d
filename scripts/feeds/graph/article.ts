// A story: https://developers.google.com/search/docs/appearance/structured-data/article
import type {
  AdvertiserContentArticleLeaf,
  AnalysisNewsArticleLeaf,
  ArticleLeaf,
  BackgroundNewsArticleLeaf,
  CorrectionCommentLeaf,
  LiveBlogPostingLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  PersonLeaf,
  ReportageNewsArticleLeaf,
} from "schema-dts";
import type { KindOfWork } from "../../content/article.ts";
import type { ArticleProps } from "../../desk/props/article.ts";
import type { Byline } from "../../desk/props/byline.ts";
import type { Chrome } from "../../desk/props/chrome.ts";
import { whole } from "../whole.ts";
import { update } from "./briefs.ts";
import { searchImages, shownImage } from "./image.ts";
import { type Around, breadcrumbs, dateOf, type Node, publisherId } from "./node.ts";
import { publisher } from "./publisher.ts";

/** What a story is; beside schema.org's own word for it stands the one that Google asks for. */
type Story =
  | NewsArticleLeaf
  | ArticleLeaf
  | MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, ReportageNewsArticleLeaf]>
  | MergeLeafTypes<[ArticleLeaf, AdvertiserContentArticleLeaf]>;

const types: Readonly<Record<KindOfWork, Story["@type"]>> = {
  news: "NewsArticle",
  analysis: ["NewsArticle", "AnalysisNewsArticle"],
  opinion: ["NewsArticle", "OpinionNewsArticle"],
  explainer: ["NewsArticle", "BackgroundNewsArticle"],
  interview: ["NewsArticle", "ReportageNewsArticle"],
  "press release": "Article",
  sponsored: ["Article", "AdvertiserContentArticle"],
};

/** The story, its publisher, the way to it and the pictures in its text. */
export function articleGraph(props: ArticleProps, around: Around): Node[] {
  const { chrome } = around;
  const { lead, section, head } = props;
  const pictures = Object.values(props.body.pictures).flatMap((picture) => shownImage(picture, "body", chrome));
  return [
    storyNode(props, chrome) as Node,
    ...liveNode(props, chrome),
    publisher(around),
    breadcrumbs(around, section, { label: props.headline, address: head.canonical }),
    ...(lead === undefined ? [] : shownImage(lead, "lead", chrome)),
    ...pictures,
  ];
}

/** Its coverage, newest entry first; the page in the other order says no more of it. */
function liveNode({ head, live, published, modified, headline }: ArticleProps, chrome: Chrome): Node[] {
  if (live === undefined || live.order !== "newest") return [];
  const node: LiveBlogPostingLeaf = {
    "@type": "LiveBlogPosting",
    mainEntityOfPage: head.canonical,
    url: head.canonical,
    headline,
    inLanguage: head.language,
    datePublished: dateOf(published, chrome),
    dateModified: dateOf(modified, chrome),
    author: { "@id": publisherId(chrome) },
    publisher: { "@id": publisherId(chrome) },
    coverageStartTime: dateOf(live.from, chrome),
    coverageEndTime: live.to && dateOf(live.to, chrome),
    liveBlogUpdate: live.days.flatMap(({ briefs }) => briefs.map((brief) => update(brief, head.canonical, chrome))),
  };
  return [node];
}

function storyNode(props: ArticleProps, chrome: Chrome): Omit<NewsArticleLeaf, "@type"> & Pick<Story, "@type"> {
  const { head, kind, lead, source, sponsor, topics, place } = props;
  const corrections = props.corrections.filter(({ type }) => type !== "update");
  return {
    "@type": types[kind],
    mainEntityOfPage: head.canonical,
    headline: props.headline,
    description: props.standfirst,
    inLanguage: head.language,
    datePublished: dateOf(props.published, chrome),
    dateModified: dateOf(props.modified, chrome),
    author: props.authors.map((author) => person(author, chrome)),
    publisher: { "@id": publisherId(chrome) },
    sponsor: sponsor && { "@type": "Organization", name: sponsor.name, url: sponsor.link },
    image: lead && searchImages(lead, chrome),
    articleSection: props.section.label,
    keywords: topics.length === 0 ? undefined : topics.map(({ label }) => label),
    wordCount: props.words,
    dateline: place,
    isAccessibleForFree: true,
    correction: corrections.length === 0 ? undefined : corrections.map((one) => correctionNode(one, chrome)),
    backstory: source && {
      "@type": "CreativeWork",
      text: source.text,
      url: source.link && whole(chrome.origin, source.link),
    },
  };
}

/** A name alone, with the page that says who it is. */
export function person({ name, address, role }: Byline, { origin }: Chrome): PersonLeaf {
  return { "@type": "Person", name, url: address && whole(origin, address), jobTitle: role };
}

function correctionNode({ text, date }: ArticleProps["corrections"][number], chrome: Chrome): CorrectionCommentLeaf {
  return { "@type": "CorrectionComment", text, datePublished: dateOf(date, chrome) };
}
