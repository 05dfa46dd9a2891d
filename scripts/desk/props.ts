// What the layouts show: the props of every kind of page. Data only, ready to print: addresses carry the site's base path.

import type { Day, Instant, Month } from "../base/time.ts";
import type { CorrectionType, CorrectionWeight, KindOfWork } from "../content/article.ts";
import type { Credit } from "../content/credit.ts";
import type { FeedFormat, PolicyRole } from "../content/machines.ts";
import type { Original } from "../pictures/original.ts";
import type { Rendition } from "../pictures/rendition.ts";
import type { HeaderListProps, RedirectListProps, ServerProps } from "./host-props.ts";

/** A link inside this site or out of it; `address` is ready for `href`. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** The same in another language; `address` is ready for `href`. */
export interface Translation {
  readonly language: string;
  readonly address: string;
}

/** A picture in use, with everything that must stand beside it. */
export interface Picture extends Original {
  readonly alt: string;
  readonly caption?: string;
  /** Absent only where the editor gave a reason for having none. */
  readonly credit?: Credit;
  /** Shown with the caption, so that nobody is deceived: `Made with AI`. */
  readonly label?: string;
  /** Of the text above, where it is not the story's. */
  readonly language?: string;
}

/** Markdown with all that it refers to, ready for the body rules. */
export interface BodyText {
  /** Read from the disk when it is asked for. */
  readonly markdown: string;
  /** Stands for the Markdown where bodies are compared. */
  readonly markdownHash?: string;
  readonly language: string;
  /** By the name that the text uses. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** By slug; a story that is not out yet, or no more, is not here and its box is left out. */
  readonly stories: Readonly<Record<string, StoryCard>>;
  /**
   * Where links lead that do not lead where the text says: by path, the path or web address that answers for it now, or
   * null where readers find nothing, and only the words of the link stay.
   */
  readonly leads?: Readonly<Record<string, string | null>>;
  /** The path under which the site lives, `/` or `/paper/`, to be put before links from the root. */
  readonly base: string;
  /** Keeps ids apart where one page holds several bodies. */
  readonly idPrefix: string;
  /** Links of paid stories are marked as such. */
  readonly sponsored: boolean;
}

/** Someone who is named in a byline; guests have no page, but may have a link of their own. */
export interface Byline {
  readonly name: string;
  readonly address?: string;
  readonly role?: string;
}

/** A story in a list. */
export interface StoryCard {
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly kind: KindOfWork;
  readonly section: Link;
  readonly authors: readonly Byline[];
  readonly published: Instant;
  readonly language?: string;
  readonly picture?: Picture;
  /** True while its live coverage goes on. */
  readonly live?: true;
  /** Present in a preview only: why readers do not see this yet. */
  readonly unpublished?: Unpublished;
}

export interface BriefItem {
  readonly address: string;
  /** Unique on a page. */
  readonly id: string;
  readonly time: Instant;
  readonly headline: string;
  readonly text: BodyText;
  readonly language?: string;
  readonly article?: Link;
  /** True where the editor marked it as a key event of live coverage. */
  readonly key?: true;
  readonly unpublished?: Unpublished;
}

/** Briefs of one calendar day, newest first. */
export interface DayOfBriefs {
  readonly day: Day;
  readonly address: string;
  readonly briefs: readonly BriefItem[];
}

/** Why something stands in the preview but not on the site. */
export type Unpublished =
  | { readonly reason: "draft" }
  | { readonly reason: "embargo"; readonly until: Instant }
  | { readonly reason: "expired"; readonly since: Instant };

/** What the `<head>` says of a page. */
export interface Head {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Whole web address. */
  readonly canonical: string;
  readonly language: string;
  /** The same page in the lite edition, ready for `href`. */
  readonly lite?: string;
}

/** What a page tells machines: made by scripts/feeds, printed by the shell. */
export interface HeadFacts {
  readonly metas: readonly { readonly name?: string; readonly property?: string; readonly content: string }[];
  readonly links: readonly {
    readonly rel: string;
    readonly type?: string;
    readonly hreflang?: string;
    readonly title?: string;
    readonly href: string;
  }[];
  /** JSON-LD in which every `<` is escaped. */
  readonly graph?: string;
}

/** The furniture that all pages share. */
export interface Chrome {
  readonly name: string;
  readonly tagline: string;
  readonly language: string;
  readonly timeZone: string;
  /** How readers call the zone: `Kyiv time`. */
  readonly zoneName: string;
  /** Scheme and host of the site: `https://www.example.org`. */
  readonly origin: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly saved: string;
  /** The web app manifest. */
  readonly manifest: string;
  /** The service worker; absent where nothing is kept for reading without a line. */
  readonly worker?: string;
  /** The page that lists all feeds. */
  readonly feeds: string;
  /** In which formats the lists have feeds; all other feeds have all formats. */
  readonly feedFormats: { readonly topics: readonly FeedFormat[]; readonly authors: readonly FeedFormat[] };
  /** Whether stories have an oEmbed file. */
  readonly oembed: boolean;
  /** What stands beside a shared link of a page without a picture. */
  readonly card: Rendition;
  /** The newest briefs for pages that are open; absent in a preview, which loads whole pages again. */
  readonly latestFeed?: string;
  readonly search: string;
  /** Absent where site.yaml does not ask for a lite edition. */
  readonly lite?: { readonly home: string; readonly navigation: readonly Link[] };
  /** The list of all corrections, once there are any. */
  readonly corrections?: string;
  /** Front page first. */
  readonly navigation: readonly Link[];
  readonly notice?: {
    /** Changes with the notice, so that a new one shows to those who dismissed the last. */
    readonly id: string;
    readonly text: string;
    readonly from: Instant;
    readonly link?: Link;
  };
  readonly policies: readonly (Link & { readonly roles?: readonly PolicyRole[] })[];
  readonly accounts: readonly Link[];
  readonly organisation: {
    readonly name: string;
    readonly legalName?: string;
    readonly email?: string;
    readonly address?: string;
    readonly founded?: number;
  };
  /** True under `npm start`: shows unpublished items and problems. */
  readonly preview: boolean;
}

export interface AuthorBox {
  readonly name: string;
  readonly address?: string;
  readonly role?: string;
  readonly portrait?: Picture;
  readonly biography?: BodyText;
  readonly email?: string;
  readonly links: readonly Link[];
}

export interface Correction {
  readonly date: Instant;
  readonly type: CorrectionType;
  readonly text: string;
  readonly weight: CorrectionWeight;
}

/** A story as it happens. */
export interface LiveCoverage {
  readonly from: Instant;
  readonly to?: Instant;
  /** False once it has ended. */
  readonly running: boolean;
  readonly order: "newest" | "oldest";
  /** Addresses of the page in both orders. */
  readonly newestFirst: string;
  readonly oldestFirst: string;
  /** What mattered most; `id` is that of the brief on the page. */
  readonly key: readonly Pick<BriefItem, "id" | "time" | "headline" | "language">[];
  /** Days and briefs in the page's order. */
  readonly days: readonly DayOfBriefs[];
}

export interface ArticleProps {
  readonly head: Head;
  readonly kind: KindOfWork;
  readonly sponsor?: { readonly name: string; readonly link?: string };
  readonly section: Link;
  readonly headline: string;
  readonly standfirst: string;
  readonly language?: string;
  readonly authors: readonly AuthorBox[];
  readonly published: Instant;
  readonly updated?: Instant;
  /** The last change of any kind, corrections too. */
  readonly modified: Instant;
  readonly readingMinutes: number;
  readonly lead?: Picture;
  /** What stands beside a shared link where there is no lead. */
  readonly card?: Rendition;
  readonly place?: string;
  readonly body: BodyText;
  readonly live?: LiveCoverage;
  readonly corrections: readonly Correction[];
  readonly source?: { readonly text: string; readonly link?: string };
  readonly topics: readonly Link[];
  readonly translations: readonly Translation[];
  readonly related: readonly StoryCard[];
  readonly latest: readonly DayOfBriefs[];
  readonly unpublished?: Unpublished;
}

export interface BriefProps {
  readonly head: Head;
  readonly brief: BriefItem;
  readonly day: Link & { readonly day: Day };
  readonly topics: readonly Link[];
  /** Other briefs of about that time, newest first. */
  readonly latest: readonly DayOfBriefs[];
}

export interface HomeProps {
  readonly head: Head;
  /** The day of the newest item, so that a build can be repeated. */
  readonly edition?: { readonly day: Day; readonly place?: string };
  readonly lead?: StoryCard;
  readonly top: readonly StoryCard[];
  readonly latest: readonly DayOfBriefs[];
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryCard[] }[];
}

/** A list of stories over several pages, counted from the oldest so that a page once full never changes. */
export interface StoryList {
  /** Newest first. */
  readonly stories: readonly StoryCard[];
  /** Absent on the front page of a list. */
  readonly page?: number;
  readonly newer?: Link;
  readonly older?: Link;
}

export interface SectionProps {
  readonly head: Head;
  readonly name: string;
  readonly description?: string;
  readonly list: StoryList;
}

export interface TopicProps {
  readonly head: Head;
  readonly name: string;
  readonly description?: string;
  readonly list: StoryList;
  readonly briefs: readonly DayOfBriefs[];
}

export interface AuthorProps {
  readonly head: Head;
  readonly author: AuthorBox;
  readonly list: StoryList;
}

/** One line of a day's news: a brief in full or a story by its headline. */
export type DayItem =
  | { readonly type: "brief"; readonly brief: BriefItem }
  | { readonly type: "story"; readonly story: StoryCard };

export interface DayOfNews {
  readonly day: Day;
  readonly address: string;
  readonly items: readonly DayItem[];
}

/** /latest/ (several days) and /2024/04/12/ (one). */
export interface LatestProps {
  readonly head: Head;
  /** Absent on /latest/. */
  readonly day?: Day;
  readonly days: readonly DayOfNews[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** /2024/04/: everything of a month, by day, headlines only. */
export interface MonthProps {
  readonly head: Head;
  readonly month: Month;
  readonly days: readonly {
    readonly day: Day;
    readonly address: string;
    readonly stories: readonly StoryCard[];
    readonly briefs: number;
  }[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** /archive/: all months, newest first, by year. */
export interface ArchiveProps {
  readonly head: Head;
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly month: Month; readonly address: string; readonly stories: number }[];
  }[];
}

export interface PageProps {
  readonly head: Head;
  readonly translations: readonly Translation[];
  readonly headline: string;
  readonly updated?: Instant;
  readonly language?: string;
  readonly body: BodyText;
  readonly unpublished?: Unpublished;
}

/** A correction in the list of all, with the story that it mends. */
export interface CorrectionItem {
  readonly date: Instant;
  readonly type: CorrectionType;
  readonly text: string;
  readonly story: Link & { readonly language?: string };
}

/** /corrections/ (the newest year that has any) and /corrections/2023/ (an older one). */
export interface CorrectionsProps {
  readonly head: Head;
  readonly year: string;
  /** Newest first. */
  readonly corrections: readonly CorrectionItem[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** A line in a list of the lite edition. */
export interface LiteItem {
  readonly address: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly kind: KindOfWork;
  readonly language?: string;
  readonly at: Instant;
}

/** /lite/, /lite/world/, /lite/latest/ */
export interface LiteListProps {
  readonly head: Head;
  /** Address of the full page. */
  readonly full: string;
  readonly title: string;
  readonly description?: string;
  readonly groups: readonly { readonly title?: string; readonly items: readonly LiteItem[] }[];
}

/** /lite/2024/04/slug/ and /lite/2024/04/12/slug/ */
export interface LiteStoryProps {
  readonly head: Head;
  /** Address of the full page. */
  readonly full: string;
  readonly kind: KindOfWork;
  /** Who paid. */
  readonly sponsor?: string;
  /** In the lite edition. */
  readonly section?: Link;
  readonly headline: string;
  readonly standfirst?: string;
  readonly language?: string;
  readonly authors: readonly string[];
  readonly published: Instant;
  readonly updated?: Instant;
  readonly lead?: Picture;
  readonly body: BodyText;
  readonly corrections: readonly Correction[];
  readonly source?: string;
  /** Live coverage: its briefs, newest first. */
  readonly entries?: readonly LiteItem[];
  /** A brief's full story, in the lite edition. */
  readonly story?: Link;
}

/** /search/ */
export interface SearchProps {
  readonly head: Head;
  /** Address of the folder that holds the index. */
  readonly index: string;
  /** Names of the index's parts that hold news, newest first. */
  readonly parts: readonly string[];
  /** The archive's years, newest first. */
  readonly years: readonly Link[];
}

export interface NotFoundProps {
  readonly head: Head;
  readonly newest: readonly StoryCard[];
}

/** /saved/ and /offline/: the device fills them with what it keeps. */
export interface KeptProps {
  readonly head: Head;
}

/** /feeds/: what there is to follow, and how. */
export interface FeedsProps {
  readonly head: Head;
  /** Whether the feeds hold whole stories. */
  readonly text: "full" | "summary";
  readonly groups: readonly {
    readonly title: string;
    readonly feeds: readonly {
      /** The page that the feed belongs to. */
      readonly page: Link;
      readonly formats: readonly (Link & { readonly format: FeedFormat })[];
    }[];
  }[];
}

/** A page that sends browsers on, for hosts without redirects of their own. */
export interface RedirectProps {
  readonly head: Head;
  /** Ready for `href`. */
  readonly address: string;
}

/** What stands where something has been taken down. */
export interface GoneProps {
  readonly head: Head;
  readonly reason?: string;
}

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

/** One HTML page of the edition. */
export type Page = {
  readonly [L in LayoutName]: {
    readonly layout: L;
    /** With the base path, as links name it. */
    readonly address: string;
    /** Where it is written, from the output folder: `2024/04/slug/index.html`. */
    readonly output: string;
    readonly props: PropsOf[L];
  };
}[LayoutName];

/** A feed in one of its formats. Addresses have no origin yet, as everywhere. */
export interface FeedProps {
  /** What the feed's formats have in common. */
  readonly feed: Feed;
  /** The feed's own address. */
  readonly self: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** The latest change; absent while there is nothing in it. */
  readonly updated?: Instant;
  /** A WebSub hub. */
  readonly hub?: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays for ever, whatever becomes of the address. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly published: Instant;
  readonly updated: Instant;
  /** Nobody where the newspaper itself speaks. */
  readonly authors: readonly Byline[];
  readonly categories: readonly string[];
  readonly picture?: Picture;
  /** Absent where feeds hold summaries. */
  readonly text?: FeedText;
}

/** A whole text as it stands in a feed. */
export interface FeedText {
  readonly body: BodyText;
  readonly lead?: Picture;
  /** What must be said first: who paid, or who wrote. */
  readonly origin?: string;
  readonly corrections: readonly Omit<Correction, "weight">[];
  readonly fullStory?: Link;
}

/** A list of addresses for search engines. */
export interface SitemapProps {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly address: string;
  /** Only where it is known for sure. */
  readonly modified?: Instant;
  readonly pictures?: readonly Picture[];
}

/** The stories of the last two days, for Google News. */
export interface NewsSitemapProps {
  readonly stories: readonly {
    readonly address: string;
    readonly headline: string;
    readonly language: string;
    /** First publication. */
    readonly published: Instant;
  }[];
}

/** What a site that quotes a story may ask for: https://oembed.com/ */
export interface OembedProps {
  readonly headline: string;
  readonly authors: readonly Byline[];
  readonly picture?: Picture;
}

/** /robots.txt */
export interface RobotsProps {
  /** With the base path; what robots must not fetch. */
  readonly disallowed: readonly string[];
  /** Which crawlers that work for AI are refused. */
  readonly refused: { readonly training: boolean; readonly answers: boolean };
  readonly sitemaps: readonly string[];
}

/** A small text file of names and values, one a line. */
export interface LinesProps {
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}

/** /humans.txt */
export interface HumansProps {
  readonly team: readonly { readonly name: string; readonly role?: string; readonly contact?: string }[];
  readonly thanks: readonly string[];
}

/** /latest.json */
export interface LatestFeedProps {
  readonly days: readonly DayOfBriefs[];
}

/** What /latest.json holds: made by scripts/feeds, read by layouts/client. */
export interface LatestFeed {
  readonly days: Readonly<Record<Day, { readonly address: string; readonly date: string; readonly weekday: string }>>;
  /** Newest first. */
  readonly briefs: readonly LiveBrief[];
}

export interface LiveBrief {
  /** Short; changes with anything else in the entry. */
  readonly hash: string;
  /** That of the entry on a page. */
  readonly id: string;
  readonly address: string;
  /** ISO 8601 with the newspaper's offset. */
  readonly time: string;
  readonly headline: string;
  readonly language?: string | undefined;
  /** HTML that is safe to print as it is. */
  readonly text: string;
  readonly article?: Link | undefined;
}

/** /sw.js: with an empty list, the worker that empties the device and goes. */
export interface WorkerProps {
  /** Pages that are kept from the start, with the base path. */
  readonly pages: readonly string[];
  /** The page for all that is not kept. */
  readonly offline: string;
}

/** /manifest.webmanifest */
export interface WebManifestProps {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** The front page. */
  readonly start: string;
}

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
    readonly props: FilePropsOf[K];
  };
}[FileKind];
