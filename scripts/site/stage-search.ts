// The search index of a build: parts that hold stay where they are, all others go into the stage.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../desk/edition.ts";
import { closeSearch, digestOfPart, indexPart } from "./index-search.ts";
import type { Row } from "./manifest.ts";
import { hashOf, type Previous } from "./previous.ts";
import type { Run } from "./run.ts";
import { stageFile } from "./staged.ts";

const maker = "search";

/** Every file of the index; `code` is the digest of the code that makes its entries. */
export async function stageSearch(
  { cache }: Run,
  { search, chrome }: Edition,
  code: string,
  previous: Previous,
  stage: string,
): Promise<[string, Row][]> {
  const recorded = recordedParts(previous);
  const rows: [string, Row][] = [];
  try {
    for (const part of search) {
      const digest = digestOfPart(part, chrome, code);
      const held = recorded.get(digest);
      if (held?.every(([output, { hash }]) => previous.there.get(output) === hash)) {
        rows.push(...held);
        continue;
      }
      const { folder, files } = await indexPart(part, digest, chrome, cache);
      for (const { path, output } of files)
        rows.push([output, rowOf(join(folder, path), output, digest, previous, stage)]);
    }
  } finally {
    await closeSearch();
  }
  return rows;
}

/** The rows of the last build, by the digest of their part. */
function recordedParts({ manifest }: Previous): Map<string, [string, Row][]> {
  const parts = new Map<string, [string, Row][]>();
  for (const [output, row] of manifest?.rows ?? []) {
    if (row.maker !== maker) continue;
    const part = parts.get(row.props);
    if (part === undefined) parts.set(row.props, [[output, row]]);
    else part.push([output, row]);
  }
  return parts;
}

/** What is there already, under a name that the part had before, is not staged. */
function rowOf(source: string, output: string, digest: string, { manifest, there }: Previous, stage: string): Row {
  const content = readFileSync(source);
  const about = { maker, props: digest, facets: "", pictures: [] };
  const before = manifest?.rows.get(output);
  if (before !== undefined && there.get(output) === hashOf(content)) return { ...before, ...about };
  return { ...stageFile(stage, output, content), ...about };
}
