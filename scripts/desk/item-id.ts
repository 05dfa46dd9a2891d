// What an item is called in feeds for ever, so that no reader gets it twice.

import type { SiteFields } from "../content/site.ts";
import type { Item } from "./desk.ts";

/**
 * A tag URI (RFC 4151) made of the item's first address, which `was` lists first: it stays when the item is renamed or
 * moved. Where the whole newspaper moves to another domain, `feeds.idDomain` in site.yaml keeps the old one in the ids.
 */
export function itemId({ entry, path }: Item<"article"> | Item<"brief">, site: SiteFields): string {
  const first = entry.fields.was[0] ?? path;
  const [, year, month] = /^\/(\d{4})\/(\d{2})\//.exec(first) ?? [];
  const { fields } = entry;
  const published = "published" in fields ? fields.published : fields.time;
  const date = year === undefined ? published.slice(0, 4) : `${year}-${month}`;
  return `tag:${site.feeds.idDomain ?? new URL(site.address).hostname},${date}:${encodeURI(decodeSafely(first))}`;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
