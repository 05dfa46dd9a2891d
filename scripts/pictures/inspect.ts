// Looks into the pictures that the paper uses: each once, several at a time, and only those that it does not know yet.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { blobHash } from "../content/file-hashes.ts";
import { picturesFolder } from "../content/read-content.ts";
import type { Facts, Inspected } from "./facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { inspectFile } from "./inspect-file.ts";
import { createLimit, picturesAtOnce } from "./limit.ts";

/** Inspects files, named by their paths under content/pictures/. With a cache, unchanged ones are not even read. */
export async function inspectPictures(root: string, files: Iterable<string>, cache?: FactsCache): Promise<Inspected> {
  const names = [...new Set(files)].sort();
  const hashes = cache?.hashesOf(
    root,
    names.map((name) => picturesFolder + name),
  );
  const inspected = new Map<string, Facts>();
  const atWork = createLimit(picturesAtOnce);
  await Promise.all(
    names.map(async (name) => {
      const hash = hashes?.get(picturesFolder + name);
      const known = hash === undefined ? undefined : cache?.recall(hash, name);
      inspected.set(name, known ?? (await atWork(() => inspect(root, name, cache))));
    }),
  );
  cache?.save();
  return inspected;
}

async function inspect(root: string, name: string, cache: FactsCache | undefined): Promise<Facts> {
  const bytes = await readFile(join(root, picturesFolder, name));
  const hash = blobHash(bytes);
  const facts = await inspectFile(name, bytes, hash);
  cache?.remember(hash, name, facts);
  return facts;
}
