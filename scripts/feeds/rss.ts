// RSS 2.0: https://www.rssboard.org/rss-specification, with authors, full text, edits and pictures by its usual modules.
import { isoInZone, rfc822 } from "../base/time.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { FeedItem, FeedProps } from "../desk/props/feed.ts";
import { escapeHtml } from "./escape-html.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { mediaContent, mediaNamespace } from "./media.ts";
import { whole } from "./whole.ts";
import { printXml, type XmlElement } from "./xml.ts";

export function renderRss({ feed, self }: FeedProps, surroundings: FileSurroundings): string {
  const { chrome } = surroundings;
  const { origin, timeZone } = chrome;
  return printXml({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "@xmlns:media": mediaNamespace,
      channel: {
        title: feed.title,
        link: whole(origin, feed.page),
        description: feed.description,
        language: feed.language,
        lastBuildDate: feed.updated === undefined ? undefined : rfc822(feed.updated, timeZone),
        generator: "Dateline",
        "atom:link": [
          { "@href": whole(origin, self), "@rel": "self", "@type": "application/rss+xml" },
          ...(feed.hub === undefined ? [] : [{ "@href": feed.hub, "@rel": "hub" }]),
        ],
        item: feed.items.map((item) => itemElement(item, feed.language, surroundings)),
      },
    },
  });
}

function itemElement(item: FeedItem, feedLanguage: string, { chrome, renderFeedText }: FileSurroundings): XmlElement {
  const { origin, timeZone } = chrome;
  return {
    title: item.title,
    link: whole(origin, item.address),
    guid: { "@isPermaLink": "false", "#": item.id },
    pubDate: rfc822(item.published, timeZone),
    "atom:updated": item.updated === item.published ? undefined : isoInZone(item.updated, timeZone),
    "dc:creator": creatorsOf(item, chrome),
    "dc:language": item.language === feedLanguage ? undefined : item.language,
    category: [...item.categories],
    // Readers take a description for HTML.
    description: escapeHtml(item.summary),
    "content:encoded": renderFeedText(item),
    "media:content": item.picture && mediaContent(item.picture, chrome),
  };
}

function creatorsOf({ authors }: FeedItem, { name }: Chrome): string[] {
  return authors.length === 0 ? [name] : authors.map((author) => author.name);
}
