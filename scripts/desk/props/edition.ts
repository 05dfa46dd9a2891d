// All that an edition consists of: which props each layout and each kind of machine file takes.
import type { Instant } from "../../base/time.ts";
import type { ArchiveProps, MonthProps } from "./archive.ts";
import type { ArticleProps } from "./article.ts";
import type { AuthorProps } from "./author.ts";
import type { BriefProps } from "./brief.ts";
import type { CorrectionsProps } from "./corrections.ts";
import type { FeedProps } from "./feed.ts";
import type { FeedsProps } from "./feeds.ts";
import type { GoneProps, RedirectProps } from "./forwarding.ts";
import type { HomeProps } from "./home.ts";
import type { HeaderListProps, RedirectListProps, ServerProps } from "./hosts.ts";
import type { HumansProps } from "./humans.ts";
import type { KeptProps } from "./kept.ts";
import type { LatestProps } from "./latest.ts";
import type { LatestFeedProps } from "./latest-feed.ts";
import type { LinesProps } from "./lines.ts";
import type { LiteListProps, LiteStoryProps } from "./lite.ts";
import type { NotFoundProps } from "./not-found.ts";
import type { OembedProps } from "./oembed.ts";
import type { PageProps } from "./page.ts";
import type { RobotsProps } from "./robots.ts";
import type { SearchProps } from "./search.ts";
import type { NewsSitemapProps, SitemapProps } from "./sitemaps.ts";
import type { SectionProps, TopicProps } from "./story-list.ts";
import type { WebManifestProps } from "./web-manifest.ts";
import type { WorkerProps } from "./worker.ts";

/** The props of each layout, by the layout's name. */
export interface PropsOf {
  article: ArticleProps;
  brief: BriefProps;
  home: HomeProps;
  section: SectionProps;
  topic: TopicProps;
  author: AuthorProps;
  latest: LatestProps;
  month: MonthProps;
  archive: ArchiveProps;
  corrections: CorrectionsProps;
  search: SearchProps;
  "lite-list": LiteListProps;
  "lite-story": LiteStoryProps;
  page: PageProps;
  "not-found": NotFoundProps;
  saved: KeptProps;
  offline: KeptProps;
  feeds: FeedsProps;
  redirect: RedirectProps;
  gone: GoneProps;
}

export type LayoutName = keyof PropsOf;

/**
 * What can change a page or file that the archive is full of; of what has no bounds, anything can. Where a list has both
 * a horizon and a path, only what falls within both.
 */
export interface Bounds {
  /** The content file that it is made of: when that changes or what it is tied to. Absent where it is a list. */
  readonly file?: string;
  /** Anything dated up to this moment, and nothing later. */
  readonly horizon?: Instant;
  /** The path of the section, topic or author whose list it shows: anything in that, and nothing else. */
  readonly list?: string;
}

/** One HTML page of the edition. */
export type Page = {
  readonly [L in LayoutName]: {
    readonly layout: L;
    /** With the base path, as links name it. */
    readonly address: string;
    /** Where it is written, from the output folder: `2024/04/slug/index.html`. */
    readonly output: string;
    readonly bounds?: Bounds;
    readonly props: PropsOf[L];
  };
}[LayoutName];

/** The props of each kind of machine file. */
export interface FilePropsOf {
  rss: FeedProps;
  atom: FeedProps;
  "json-feed": FeedProps;
  sitemap: SitemapProps;
  "sitemap-index": SitemapProps;
  "news-sitemap": NewsSitemapProps;
  oembed: OembedProps;
  redirects: RedirectListProps;
  headers: HeaderListProps;
  nginx: ServerProps;
  caddy: ServerProps;
  "latest-feed": LatestFeedProps;
  worker: WorkerProps;
  "web-manifest": WebManifestProps;
  robots: RobotsProps;
  trust: LinesProps;
  security: LinesProps;
  humans: HumansProps;
}

export type FileKind = keyof FilePropsOf;

/** A file of the edition that is no page: a feed, a sitemap, a list for hosts. */
export type MachineFile = {
  readonly [K in FileKind]: {
    readonly kind: K;
    /** Where it is written, from the output folder: `robots.txt`. */
    readonly output: string;
    readonly bounds?: Bounds;
    readonly props: FilePropsOf[K];
  };
}[FileKind];
