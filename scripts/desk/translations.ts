// Which pages say the same in another language. One of them naming another is enough: all of them find each other.

import { hrefOf } from "./addresses.ts";
import type { Desk, Item } from "./desk.ts";
import type { Lists } from "./lists.ts";
import type { Translation } from "./props/link.ts";

export type Translatable = Item<"article"> | Item<"page">;

/** What says the same as an item, nearest first; what is not out is nowhere among it. */
export function groupTranslations({ formers }: Desk, lists: Lists): (item: Translatable) => Translatable[] {
  const items: readonly Translatable[] = [...lists.articles, ...lists.pages];
  const naming = items.filter(({ entry }) => entry.fields.translations.length > 0);
  const byPath = new Map(naming.length === 0 ? [] : items.map((item) => [item.path, item]));
  const named = new Map<Translatable, Set<Translatable>>();
  const connect = (from: Translatable, to: Translatable) => named.set(from, (named.get(from) ?? new Set()).add(to));
  for (const item of naming)
    for (const { link } of item.entry.fields.translations) {
      const former = formers.get(link);
      const other = byPath.get(former !== undefined && "item" in former ? former.item.path : link);
      if (other === undefined) continue;
      connect(item, other);
      connect(other, item);
    }
  return (item) => reach(item, named);
}

export interface Translated {
  readonly desk: Desk;
  /** What says the same in another language. */
  translated(item: Translatable): Translatable[];
}

/** The translations of an item, by language. */
export function translationsOf(item: Translatable, { desk, translated }: Translated): Translation[] {
  const languageOf = ({ entry }: Translatable) => entry.fields.language ?? desk.site.language;
  const group = translated(item);
  const inside = group.map((other) => ({ language: languageOf(other), address: hrefOf(desk.base, other.path) }));
  const outside = [item, ...group].flatMap(({ entry }) =>
    entry.fields.translations.filter(({ link }) => !link.startsWith("/")),
  );
  const found = [...inside, ...outside.map(({ language, link }) => ({ language, address: link }))];
  const byLanguage = new Map(found.reverse().map((one) => [one.language, one]));
  byLanguage.delete(languageOf(item));
  return [...byLanguage.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** All that hang together with an item, nearest first, without itself. */
function reach(item: Translatable, named: ReadonlyMap<Translatable, ReadonlySet<Translatable>>): Translatable[] {
  const reached = new Set([item]);
  for (const one of reached) for (const other of named.get(one) ?? []) reached.add(other);
  return [...reached].slice(1);
}
