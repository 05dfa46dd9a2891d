// Puts the search index into the output, beside the pages that it leads to.
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { searchIndexPath } from "../desk/addresses.ts";
import type { Edition } from "../desk/edition.ts";
import { indexSearch, searchCacheOf } from "./index-search.ts";
import { removeOthers } from "./move-staged.ts";
import type { Run } from "./run.ts";

/** Indexes what changed, and makes the index's folder in the output hold exactly its files. */
export async function placeSearch({ search, chrome }: Edition, { root, output }: Run): Promise<void> {
  const files = await indexSearch(search, chrome, searchCacheOf(root));
  const folder = join(output, searchIndexPath);
  for (const [path, source] of files) {
    const target = join(output, path);
    // Names carry a digest of the content, but for the few that begin with the engine's name.
    if (existsSync(target) && /\.pf_\w+$/.test(path)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
  removeOthers(folder, new Set([...files.keys()].map((path) => path.slice(searchIndexPath.length - 1))));
}
