// JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/
import { isoInZone } from "../base/time.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { FeedItem, FeedProps } from "../desk/props/feed.ts";
import type { Picture } from "../desk/props/picture.ts";
import { renditionOutput } from "../pictures/rendition.ts";
import { wholeImageOf } from "../pictures/social-image.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { factsOf } from "./picture-facts.ts";
import { whole } from "./whole.ts";

export function renderJsonFeed({ feed, self }: FeedProps, surroundings: FileSurroundings): string {
  const { origin, name, home } = surroundings.chrome;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: whole(origin, feed.page),
    feed_url: whole(origin, self),
    description: feed.description,
    language: feed.language,
    authors: [{ name, url: whole(origin, home) }],
    hubs: feed.hub === undefined ? undefined : [{ type: "WebSub", url: feed.hub }],
    items: feed.items.map((item) => itemObject(item, surroundings)),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function itemObject(item: FeedItem, { chrome, renderFeedText }: FileSurroundings): object {
  const { origin, timeZone } = chrome;
  const html = renderFeedText(item);
  const { picture } = item;
  return {
    id: item.id,
    url: whole(origin, item.address),
    title: item.title,
    language: item.language,
    summary: item.summary,
    ...(html === undefined ? { content_text: item.summary } : { content_html: html }),
    image: picture && pictureAddress(picture, chrome),
    date_published: isoInZone(item.published, timeZone),
    date_modified: item.updated === item.published ? undefined : isoInZone(item.updated, timeZone),
    authors:
      item.authors.length === 0
        ? undefined
        : item.authors.map(({ name, address }) => ({ name, url: address && whole(origin, address) })),
    tags: item.categories,
    _picture: picture && pictureObject(picture, chrome),
  };
}

/** An extension of our own, as the format provides for: the picture with all that must stand beside it. */
function pictureObject(picture: Picture, chrome: Chrome): object {
  const { width, height } = wholeImageOf(picture);
  const { creators, creditLine, copyright } = factsOf(picture);
  return {
    about: whole(chrome.origin, chrome.feeds),
    url: pictureAddress(picture, chrome),
    width,
    height,
    alt: picture.alt,
    caption: picture.caption,
    credit: creditLine,
    creators: creators.length === 0 ? undefined : creators,
    copyright,
  };
}

function pictureAddress(picture: Picture, { origin, home }: Chrome): string {
  return origin + home + renditionOutput(wholeImageOf(picture));
}
