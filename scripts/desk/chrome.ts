// The furniture that all pages share: masthead, navigation, notice bar, footer.
import { cardImageOf } from "../pictures/cards/card.ts";
import {
  archivePath,
  correctionsPath,
  feedsPath,
  latestFeedPath,
  latestPath,
  savedPath,
  searchPath,
  webManifestPath,
  workerPath,
} from "./addresses.ts";
import { isKept } from "./files/worker.ts";
import { litePath } from "./lite-paths.ts";
import type { Plan } from "./plan.ts";
import type { Chrome } from "./props/chrome.ts";
import type { Link } from "./props/link.ts";
import { paperCardOf } from "./social-cards.ts";

/** Changes only with site.yaml, the sections' names, the notice's dates and the first correction, since every page carries it. */
export function planChrome(plan: Plan): Chrome {
  const { desk, href } = plan;
  const { site } = desk;
  const notice = noticeOf(plan);
  return {
    name: site.name,
    tagline: site.tagline,
    language: site.language,
    timeZone: site.timeZone,
    zoneName: site.timeZoneName ?? `${cityOf(site.timeZone)} time`,
    origin: new URL(site.address).origin,
    home: href("/"),
    latest: href(latestPath),
    archive: href(archivePath),
    saved: href(savedPath),
    manifest: href(webManifestPath),
    ...(isKept(plan) ? { worker: href(workerPath) } : {}),
    feeds: href(feedsPath),
    feedFormats: { topics: site.feeds.topics, authors: site.feeds.authors },
    oembed: site.oembed,
    card: cardImageOf(paperCardOf(site)),
    ...(plan.preview ? {} : { latestFeed: href(latestFeedPath) }),
    search: href(searchPath),
    ...(site.lite ? { lite: liteOf(plan) } : {}),
    ...(plan.lists.corrected.length > 0 ? { corrections: href(correctionsPath) } : {}),
    navigation: navigationOf(plan),
    notice,
    policies: site.policies.flatMap(({ roles, ...link }) => linksOf(plan, [link]).map((one) => ({ ...one, roles }))),
    accounts: linksOf(plan, site.accounts),
    organisation: site.organisation,
    preview: plan.preview,
  };
}

/** The sections as they are, whatever the full edition's navigation names: it may lead out of the lite one. */
function liteOf({ desk, href, to }: Plan): Chrome["lite"] {
  const inLite = (label: string, path: string) => to(label, litePath + path.slice(1));
  return {
    home: href(litePath),
    navigation: [...desk.sections.map(({ name, path }) => inLite(name, path)), inLite("Latest", latestPath)],
  };
}

function navigationOf(plan: Plan): Link[] {
  const { site, sections } = plan.desk;
  if (site.navigation !== undefined) return linksOf(plan, site.navigation);
  return [
    plan.to("Home", "/"),
    ...sections.map(({ name, path }) => plan.to(name, path)),
    plan.to("Latest", latestPath),
    plan.to("Archive", archivePath),
  ];
}

/** Without those that lead to what is not out. */
function linksOf(plan: Plan, links: readonly { label: string; link: string }[]): Link[] {
  return links.flatMap(({ label, link }) => {
    const address = plan.link(link);
    return address === undefined ? [] : [{ label, address }];
  });
}

function noticeOf(plan: Plan): Chrome["notice"] {
  const { desk, clock } = plan;
  const { notice } = desk.site;
  if (notice === undefined || !clock.hasCome(notice.from) || (notice.to !== undefined && clock.hasCome(notice.to)))
    return undefined;
  const [link] =
    notice.link === undefined ? [] : linksOf(plan, [{ label: notice.label ?? "Read more", link: notice.link }]);
  return { id: notice.from, text: notice.text, from: notice.from, ...(link === undefined ? {} : { link }) };
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
