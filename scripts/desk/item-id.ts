// What an item is called in feeds for ever, so that no reader gets it twice.
import { remembered } from "../base/remembered.ts";
import type { Desk, Item } from "./desk.ts";

/**
 * A tag URI (RFC 4151) made of the item's first address, which stays when the item is renamed or moved. Where the whole
 * newspaper moves to another domain, `feeds.idDomain` in site.yaml keeps the old one in the ids.
 */
export function itemId(item: Item<"article"> | Item<"brief">, desk: Desk): string {
  const { site } = desk;
  const first = firstAddress(item, desk);
  const [, year, month] = /^\/(\d{4})\/(\d{2})\//.exec(first) ?? [];
  const { fields } = item.entry;
  const published = "published" in fields ? fields.published : fields.time;
  const date = year === undefined ? published.slice(0, 4) : `${year}-${month}`;
  return `tag:${site.feeds.idDomain ?? new URL(site.address).hostname},${date}:${encodeURI(first)}`;
}

/**
 * In this order: the first in `was` that this site never had, since it comes from an older system; an address that is
 * remembered without being in `was`, since the file was renamed before anybody wrote there; the first in `was`; the address of now.
 */
function firstAddress(item: Item<"article"> | Item<"brief">, desk: Desk): string {
  const { was } = item.entry.fields;
  const imported = was.find((address) => !desk.published.has(address));
  const unwritten = formersOf(desk)
    .get(item.entry.file)
    ?.find((address) => !was.includes(address));
  return imported ?? unwritten ?? was[0] ?? item.path;
}

/** Where items lived before, by their files. */
export const formersOf = remembered(({ formers }: Desk): ReadonlyMap<string, readonly string[]> => {
  const byFile = new Map<string, string[]>();
  for (const [address, answer] of formers) {
    if (!("item" in answer)) continue;
    const { file } = answer.item.entry;
    byFile.set(file, [...(byFile.get(file) ?? []), address]);
  }
  return byFile;
});
