// Atom: RFC 4287, with pictures by Media RSS.
import { isoInZone } from "../base/time.ts";
import type { FeedItem, FeedProps } from "../desk/props/feed.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { mediaContent, mediaNamespace } from "./media.ts";
import { whole } from "./whole.ts";
import { printXml, type XmlElement } from "./xml.ts";

/** What a feed with nothing in it says of its last change, since it must say something. */
const never = "1970-01-01T00:00:00Z";

export function renderAtom({ feed, self }: FeedProps, surroundings: FileSurroundings): string {
  const { origin, timeZone, name, home } = surroundings.chrome;
  return printXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xmlns:media": mediaNamespace,
      "@xml:lang": feed.language,
      id: whole(origin, self),
      title: feed.title,
      subtitle: feed.description,
      updated: isoInZone(feed.updated ?? never, timeZone),
      author: { name, uri: whole(origin, home) },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": whole(origin, self) },
        { "@rel": "alternate", "@type": "text/html", "@href": whole(origin, feed.page) },
        ...(feed.hub === undefined ? [] : [{ "@rel": "hub", "@href": feed.hub }]),
      ],
      generator: "Dateline",
      entry: feed.items.map((item) => entryElement(item, feed.language, surroundings)),
    },
  });
}

function entryElement(item: FeedItem, feedLanguage: string, { chrome, renderFeedText }: FileSurroundings): XmlElement {
  const { origin, timeZone } = chrome;
  const html = renderFeedText(item);
  return {
    "@xml:lang": item.language === feedLanguage ? undefined : item.language,
    id: item.id,
    title: item.title,
    link: { "@rel": "alternate", "@type": "text/html", "@href": whole(origin, item.address) },
    published: isoInZone(item.published, timeZone),
    updated: isoInZone(item.updated, timeZone),
    author: item.authors.map(({ name, address }) => ({
      name,
      uri: address === undefined ? undefined : whole(origin, address),
    })),
    category: item.categories.map((term) => ({ "@term": term })),
    summary: item.summary,
    content: html === undefined ? undefined : { "@type": "html", "#": html },
    "media:content": item.picture && mediaContent(item.picture, chrome),
  };
}
