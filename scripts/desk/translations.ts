// Which pages say the same in another language. One of them naming another is enough: all of them find each other.

import { hrefOf } from "./addresses.ts";
import type { Item } from "./desk.ts";
import type { Plan } from "./plan.ts";
import type { Translation } from "./props/link.ts";

type Translatable = Item<"article"> | Item<"page">;

/** The translations of each item, by language; what is not out is nowhere among them. */
export function findTranslations({ desk, lists }: Plan): (item: Translatable) => Translation[] {
  const items: readonly Translatable[] = [...lists.articles, ...lists.pages];
  const byPath = new Map(items.map((item) => [item.path, item]));
  const named = new Map<Translatable, Set<Translatable>>();
  const connect = (from: Translatable, to: Translatable) => named.set(from, (named.get(from) ?? new Set()).add(to));
  for (const item of items)
    for (const { link } of item.entry.fields.translations) {
      const former = desk.formers.get(link);
      const other = byPath.get(former !== undefined && "item" in former ? former.item.path : link);
      if (other === undefined) continue;
      connect(item, other);
      connect(other, item);
    }
  const languageOf = ({ entry }: Translatable) => entry.fields.language ?? desk.site.language;
  return (item) => {
    const group = reach(item, named);
    const inside = group.map((other) => ({ language: languageOf(other), address: hrefOf(desk.base, other.path) }));
    const outside = [item, ...group].flatMap(({ entry }) =>
      entry.fields.translations.filter(({ link }) => !link.startsWith("/")),
    );
    const found = [...inside, ...outside.map(({ language, link }) => ({ language, address: link }))];
    const byLanguage = new Map(found.reverse().map((one) => [one.language, one]));
    byLanguage.delete(languageOf(item));
    return [...byLanguage.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
  };
}

/** All that hang together with an item, nearest first, without itself. */
function reach(item: Translatable, named: ReadonlyMap<Translatable, ReadonlySet<Translatable>>): Translatable[] {
  const reached = new Set([item]);
  for (const one of reached) for (const other of named.get(one) ?? []) reached.add(other);
  return [...reached].slice(1);
}
