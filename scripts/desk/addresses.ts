// Where everything lives, from the site's root.
import { type Day, dayOf, type Month, monthOf } from "../base/time.ts";
import type { Entry, FieldsOf, Kind } from "../content/kinds.ts";
import type { FeedFormat } from "../content/machines.ts";

export const latestPath = "/latest/";
export const latestFeedPath = "/latest.json";
export const workerPath = "/sw.js";
export const webManifestPath = "/manifest.webmanifest";
export const savedPath = "/saved/";
export const offlinePath = "/offline/";
export const archivePath = "/archive/";
export const feedsPath = "/feeds/";
export const briefFeedsPath = "/feeds/briefs/";
export const sitemapPath = "/sitemap.xml";
/** The folder of the sitemaps that the index lists. */
export const sitemapsPath = "/sitemaps/";
export const newsSitemapPath = "/news-sitemap.xml";

/** What a feed is called in the folder of the page that it belongs to. */
const feedFiles: Readonly<Record<FeedFormat, string>> = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" };

/** `/world/rss.xml` */
export function feedPath(folder: string, format: FeedFormat): string {
  return folder + feedFiles[format];
}

/** `/2024/04/slug/oembed.json` */
export function oembedPath(path: string): string {
  return `${path}oembed.json`;
}
export const correctionsPath = "/corrections/";
export const searchPath = "/search/";
/** The folder of the search index. */
export const searchIndexPath = "/pagefind/";

/** `/2024/04/12/` */
export function dayPath(day: Day): string {
  return `/${day.replaceAll("-", "/")}/`;
}

/** `/2024/04/` */
export function monthPath(month: Month): string {
  return `/${month.replace("-", "/")}/`;
}

/** Page `number` of a list, counted from the oldest. */
export function listPagePath(list: string, number: number): string {
  return `${list}page/${number}/`;
}

const rules: { readonly [K in Kind]: (slug: string, fields: FieldsOf[K], zone: string) => string } = {
  article: (slug, { published }, zone) => `${monthPath(monthOf(dayOf(published, zone)))}${slug}/`,
  brief: (slug, { time }, zone) => `${dayPath(dayOf(time, zone))}${slug}/`,
  author: (slug) => `/authors/${slug}/`,
  section: (slug) => `/${slug}/`,
  topic: (slug) => `/topics/${slug}/`,
  page: (slug) => `/${slug}/`,
};

/** An item's path; months and days are those of the newspaper's zone. */
export function pathOf<K extends Kind>(entry: Entry<K>, zone: string): string {
  return rules[entry.kind](entry.slug, entry.fields, zone);
}

/** The site's base path, `/` or `/paper/`, from its web address. */
export function basePath(siteAddress: string): string {
  const { pathname } = new URL(siteAddress);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** A path from the site's root, made ready for `href`. */
export function withBase(base: string, path: string): string {
  return base + encodeURI(path.slice(1));
}

/** A link as an editor writes it: paths get the base, web addresses stay. */
export function hrefOf(base: string, link: string): string {
  return link.startsWith("/") ? withBase(base, link) : link;
}
