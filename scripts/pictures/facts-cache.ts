// What was found out about picture files, kept from run to run: an unchanged file is neither read nor decoded again.
import { join } from "node:path";
import sharp from "sharp";
import { shortHash } from "../base/hash.ts";
import { readKept, writeKept } from "../base/kept.ts";
import { hashFiles } from "../content/file-hashes.ts";
import type { Facts } from "./facts.ts";
import { readerVersion } from "./inspect-file.ts";

/** Where commands keep it, from the project's folder. */
export const factsFolder = ".cache/picture-facts";

export interface FactsCache {
  /** Content hashes of files under `root`, by path; those that are as they were are not read. */
  hashesOf(root: string, files: readonly string[]): ReadonlyMap<string, string>;
  /** What is known of content under a name that ends so. */
  recall(hash: string, file: string): Facts | undefined;
  remember(hash: string, file: string, facts: Facts): void;
  /** Keeps what was recalled or remembered since the cache was opened, whole or not at all. */
  save(): void;
}

type Known = Record<string, Facts>;

const version = shortHash(JSON.stringify([readerVersion, sharp.versions]));

/** The cache in a folder. One that is damaged or of other readers is empty: everything is found out again. */
export function openFactsCache(folder: string): FactsCache {
  const file = join(folder, "facts");
  const before = readKept<Known>(file, version);
  const known = new Map(Object.entries("data" in before ? before.data : {}));
  const used = new Map<string, Facts>();
  const stamps = new Map<string, { readonly written: string; readonly seen: string }>();
  const stampsOf = (root: string) => join(folder, `stamps-${shortHash(root)}`);
  let fresh = false;
  return {
    hashesOf(root, files) {
      const written = stamps.get(root)?.written ?? readStamps(stampsOf(root));
      const { hashes, seen } = hashFiles(root, files, stamps.get(root)?.seen ?? written);
      stamps.set(root, { written, seen });
      return hashes;
    },
    recall(hash, name) {
      const key = keyOf(hash, name);
      const facts = used.get(key) ?? known.get(key);
      if (facts !== undefined) used.set(key, facts);
      return facts;
    },
    remember(hash, name, facts) {
      used.set(keyOf(hash, name), facts);
      fresh = true;
    },
    save() {
      if (fresh || used.size !== known.size) writeKept(file, version, Object.fromEntries(used));
      for (const [root, { written, seen }] of stamps) {
        if (seen !== written) writeKept(stampsOf(root), version, seen);
        stamps.set(root, { written: seen, seen });
      }
      fresh = false;
    },
  };
}

function readStamps(file: string): string {
  const kept = readKept<string>(file, version);
  return "data" in kept ? kept.data : "";
}

/** The name's ending counts, since a file must be what its name says. */
function keyOf(hash: string, name: string): string {
  return `${hash}${name.slice(name.lastIndexOf(".")).toLowerCase()}`;
}
