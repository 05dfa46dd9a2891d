// What the last look remembers of pages that it has seen, so that only changed ones are parsed again.
import { join } from "node:path";
import { readKept, writeKept } from "../../base/kept.ts";
import type { Glance } from "./glance.ts";

/** One page as it was. */
export type Seen = Omit<Glance, "sound"> & {
  /** Of the file's content. */
  readonly hash: string;
};

export interface Memory {
  readonly pages: ReadonlyMap<string, Seen>;
  /** Outputs by number; "" where a number is free. */
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
