// What the last look remembers of pages that it has seen, so that only changed ones are parsed again.
import { join } from "node:path";
import { readKept, writeKept } from "../../base/kept.ts";
import { ownText } from "../../base/own-text.ts";

/** One page; everything is text, so that a long memory is read fast. */
export interface Seen {
  /** Of the file's content. */
  readonly hash: string;
  /** Digests; empty for pages that search engines do not see, or know by another address. */
  readonly title: string;
  readonly description: string;
  /** Outputs that the page names, as numbers of the memory's list. */
  readonly names: string;
  /** Those of its links that name a place in another page: `output#fragment`, by spaces. */
  readonly places: string;
}

export interface Memory {
  readonly pages: ReadonlyMap<string, Seen>;
  /** Outputs by number. */
  readonly outputs: readonly string[];
}

const key = "look-2";

/** Nothing where it was lost: then every page is looked at again. */
export function readMemory(cache: string): Memory {
  const kept = readKept<{ readonly outputs: string; readonly pages: string }>(join(cache, "look"), key);
  if ("lost" in kept) return { pages: new Map(), outputs: [] };
  const lines = kept.data.pages === "" ? [] : kept.data.pages.split("\n");
  return { pages: new Map(lines.map(seenOf)), outputs: kept.data.outputs.split("\n") };
}

export function writeMemory(cache: string, { pages, outputs }: Memory): void {
  const lines = [...pages].map(([output, { hash, title, description, names, places }]) =>
    [output, hash, title, description, names, places].join("\t"),
  );
  writeKept(join(cache, "look"), key, { outputs: outputs.join("\n"), pages: lines.join("\n") });
}

function seenOf(line: string): [string, Seen] {
  const [output = "", hash = "", title = "", description = "", names = "", places = ""] = line.split("\t");
  return [output, { hash, title, description, names, places }];
}

/** Gives outputs their numbers, old and new. */
export function createNumbers(outputs: readonly string[]) {
  const list = [...outputs];
  const numbers = new Map(list.map((output, number) => [output, number]));
  return {
    list,
    of(output: string): string {
      const known = numbers.get(output);
      if (known !== undefined) return known.toString(36);
      const name = ownText(output);
      numbers.set(name, list.length);
      list.push(name);
      return (list.length - 1).toString(36);
    },
  };
}
