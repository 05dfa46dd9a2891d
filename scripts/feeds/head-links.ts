// The links by which machines find the feeds of a page, and what others may show of it.
import type { FeedFormat } from "../content/machines.ts";
import { feedFormats } from "../content/machines.ts";
import { briefFeedsPath, correctionsPath, feedPath, oembedPath, withBase } from "../desk/addresses.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { LayoutName, Page } from "../desk/props/edition.ts";
import type { HeadFacts } from "../desk/props/head.ts";
import { whole } from "./whole.ts";

type Links = HeadFacts["links"];

const types: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** A page's own feeds first; every page names the newspaper's, too. A preview has no feeds. */
export function headLinks(page: Page, chrome: Chrome): Links {
  const others = translations(page, chrome);
  if (chrome.preview) return others;
  if (page.layout === "home") return feedFormats.map((format) => feed(chrome.home, chrome.name, format));
  return [...ownFeeds(page, chrome), feed(chrome.home, chrome.name, "rss"), ...oembed(page, chrome), ...others];
}

/** Every page of a group names all of them, itself too: https://developers.google.com/search/docs/specialty/international/localized-versions */
function translations({ layout, props }: Page, { origin }: Chrome): Links {
  if ((layout !== "article" && layout !== "page") || props.translations.length === 0) return [];
  const self = { language: props.head.language, address: props.head.canonical };
  return [self, ...props.translations].map(({ language, address }) => ({
    rel: "alternate",
    hreflang: language,
    href: whole(origin, address),
  }));
}

function ownFeeds({ layout, address, props }: Page, chrome: Chrome): Links {
  const { topics, authors } = chrome.feedFormats;
  const formats: Partial<Record<LayoutName, readonly FeedFormat[]>> = {
    section: feedFormats,
    topic: topics,
    author: authors,
    corrections: feedFormats,
    latest: feedFormats,
    brief: ["rss"],
  };
  const folders: Partial<Record<LayoutName, string>> = {
    corrections: withBase(chrome.home, correctionsPath),
    latest: withBase(chrome.home, briefFeedsPath),
    brief: withBase(chrome.home, briefFeedsPath),
  };
  const title = { corrections: "Corrections", latest: "Briefs", brief: "Briefs" }[layout as string];
  const own = address.replace(/page\/\d+\/$/, "");
  const name = title ?? props.head.title.replace(/, page \d+$/, "");
  return (formats[layout] ?? []).map((format) => feed(folders[layout] ?? own, `${chrome.name} – ${name}`, format));
}

function feed(folder: string, title: string, format: FeedFormat): Links[number] {
  return { rel: "alternate", type: types[format], title, href: feedPath(folder, format) };
}

function oembed({ layout, address, props }: Page, chrome: Chrome): Links {
  if (layout !== "article" || !chrome.oembed) return [];
  // Live coverage has two pages, and is one story.
  const href = oembedPath(props.live?.newestFirst ?? address);
  return [{ rel: "alternate", type: "application/json+oembed", title: props.headline, href }];
}
