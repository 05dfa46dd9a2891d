// Finds what a reference means: an item's slug, or `2024/04/slug` where two stories share one.
import { didYouMean } from "../base/suggest.ts";
import type { Kind } from "../content/kinds.ts";
import type { Item } from "./desk.ts";

export type Found<T> = { readonly item: T } | { readonly problem: string } | { readonly leftOut: true };

export interface Finder<T> {
  find(reference: string): Found<T>;
}

/** Looks items of one kind up; slugs in `absent` exist but their files are broken, which is reported elsewhere. */
export function createFinder<K extends Kind, T extends Item<K>>(
  kind: K,
  items: readonly T[],
  absent: ReadonlySet<string>,
): Finder<T> {
  const bySlug = new Map<string, T[]>();
  const byPath = new Map<string, T>();
  for (const item of items) {
    const namesakes = bySlug.get(item.slug);
    if (namesakes === undefined) bySlug.set(item.slug, [item]);
    else namesakes.push(item);
    byPath.set(item.path.slice(1, -1), item);
  }
  return {
    find(written) {
      const reference = written.normalize("NFC");
      const [item, ...namesakes] = bySlug.get(reference) ?? [];
      if (item !== undefined && namesakes.some(({ path }) => path !== item.path))
        return { problem: ambiguity(kind, reference, [item, ...namesakes]) };
      const found = item ?? byPath.get(reference);
      if (found !== undefined) return { item: found };
      if (absent.has(`${kind}:${reference}`)) return { leftOut: true };
      return { problem: unknown(kind, reference, bySlug.keys()) };
    },
  };
}

function ambiguity(kind: Kind, reference: string, namesakes: readonly Item<Kind>[]): string {
  const choices = namesakes.map(({ path }) => path.slice(1, -1)).sort();
  return `"${reference}" means more than one ${kind}. Write which: ${choices.join(" or ")}.`;
}

function unknown(kind: Kind, reference: string, known: Iterable<string>): string {
  const guess = didYouMean(reference, known);
  return `There is no ${kind} "${reference}" in content/${kind}s/.${guess === "" ? " Write the name of its file, without .md." : guess}`;
}
