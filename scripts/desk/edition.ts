// The edition: every page and machine file that the site consists of at a moment, as data.
import { clockAt } from "../base/clock.ts";
import type { Instant } from "../base/time.ts";
import type { Card } from "../pictures/cards/card.ts";
import type { Original } from "../pictures/original.ts";
import { allItems } from "./check-addresses.ts";
import { planChrome } from "./chrome.ts";
import type { Desk } from "./desk.ts";
import { planFeeds } from "./files/feeds.ts";
import { planForwarding } from "./files/forwarding.ts";
import { planHosts } from "./files/hosts.ts";
import { planHumans } from "./files/humans.ts";
import { planLatestFeed } from "./files/latest-feed.ts";
import { planNewsSitemap } from "./files/news-sitemap.ts";
import { planOembed } from "./files/oembed.ts";
import { planRobots } from "./files/robots.ts";
import { planSecurity } from "./files/security.ts";
import { planSitemaps } from "./files/sitemaps.ts";
import { planTrust } from "./files/trust.ts";
import { planWebManifest } from "./files/web-manifest.ts";
import { planWorker } from "./files/worker.ts";
import { outputOf } from "./make-page.ts";
import { originalsOf } from "./originals-of.ts";
import { planArchive, planMonths } from "./pages/archive.ts";
import { planArticles } from "./pages/article.ts";
import { planAuthors } from "./pages/author.ts";
import { planBriefs } from "./pages/brief.ts";
import { planCorrections } from "./pages/corrections.ts";
import { planFeedsPage } from "./pages/feeds.ts";
import { planHome } from "./pages/home.ts";
import { planKept } from "./pages/kept.ts";
import { planLatest } from "./pages/latest.ts";
import { planLite } from "./pages/lite.ts";
import { planNotFound } from "./pages/not-found.ts";
import { planPages } from "./pages/page.ts";
import { planSearchPage } from "./pages/search.ts";
import { planSections } from "./pages/section.ts";
import { planTopics } from "./pages/topic.ts";
import { makePlan, type Plan } from "./plan.ts";
import type { Chrome } from "./props/chrome.ts";
import type { MachineFile, Page } from "./props/edition.ts";
import type { Forwarding } from "./props/forwarding.ts";
import { planSearch, type SearchPart } from "./search-parts.ts";
import { socialCardsOf } from "./social-cards.ts";

export interface Edition {
  /** What it was planned with. */
  readonly plan: Plan;
  readonly chrome: Chrome;
  readonly pages: readonly Page[];
  readonly files: readonly MachineFile[];
  /** Whether compressed twins lie beside the files. */
  readonly compressed: boolean;
  /** Where addresses lead that readers know from earlier. */
  readonly forwarding: Forwarding;
  /** The content file that a page is made from; lists have none. */
  sourceOf(output: string): string | undefined;
  /** Settings for web servers, which lie beside the site. */
  readonly besideFiles: readonly MachineFile[];
  /** What readers can search. */
  readonly search: readonly SearchPart[];
  /** By id: the pictures of what is out, and no other. */
  readonly originals: ReadonlyMap<string, Original>;
  /** By id: what stands beside shared links of what has no picture. */
  readonly cards: ReadonlyMap<string, Card>;
}

const planners: readonly ((plan: Plan) => Page[])[] = [
  planHome,
  planArticles,
  planBriefs,
  planSections,
  planTopics,
  planAuthors,
  planLatest,
  planMonths,
  planArchive,
  planCorrections,
  planSearchPage,
  planLite,
  planPages,
  planFeedsPage,
  planNotFound,
  planKept,
];

/** Files that change with every story and that nobody looks at in a preview, which has to be quick. */
const publishedPlanners: readonly ((plan: Plan) => MachineFile[])[] = [
  planFeeds,
  planSitemaps,
  planNewsSitemap,
  planOembed,
];

const filePlanners: readonly ((plan: Plan) => MachineFile[])[] = [
  planLatestFeed,
  planWebManifest,
  planWorker,
  planRobots,
  planTrust,
  planSecurity,
  planHumans,
];

/** Plans every page and file as it is at `now`; a preview also shows what is not out. Reads nothing but its arguments. */
export function planEdition(desk: Desk, now: Instant, preview = false): Edition {
  const plan = makePlan(desk, clockAt(now), preview);
  const pages = planners.flatMap((planner) => planner(plan));
  const files = [...(preview ? [] : publishedPlanners), ...filePlanners].flatMap((planner) => planner(plan));
  const forwarding = planForwarding(plan, new Set([...pages, ...files].map(({ output }) => output)));
  const hosts = planHosts(plan, forwarding.lists);
  return {
    plan,
    chrome: planChrome(plan),
    pages: [...pages, ...forwarding.pages],
    files: [...files, ...hosts.inside],
    compressed: desk.site.compress && !preview,
    forwarding: forwarding.lists,
    sourceOf: (output) => allItems(desk).find(({ path }) => outputOf(path) === output)?.entry.file,
    besideFiles: hosts.beside,
    search: planSearch(plan),
    originals: originalsOf(plan),
    cards: socialCardsOf(plan),
  };
}
