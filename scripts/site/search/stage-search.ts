// The search index of a build: parts that hold stay where they are, all others go into the stage.
import type { Edition } from "../../desk/edition.ts";
import type { Row } from "../manifest.ts";
import type { Previous } from "../previous.ts";
import { stageFile } from "../staged.ts";
import { digestOfPart, indexPart } from "./index-part.ts";
import { closeLexicon } from "./lexicon.ts";
import type { TextStore } from "./text-store.ts";

const maker = "search";

/** Every file of the index; `code` is the digest of the code that makes it. */
export async function stageSearch(
  { search, chrome }: Edition,
  code: string,
  previous: Previous,
  stage: string,
  texts: TextStore,
): Promise<[string, Row][]> {
  const recorded = recordedParts(previous);
  const rows: [string, Row][] = [];
  try {
    for (const part of search) {
      const digest = digestOfPart(part, chrome, code);
      const held = recorded.get(digest);
      if (held?.every(([output, { hash }]) => previous.there.get(output) === hash)) rows.push(...held);
      else
        for (const { output, content } of await indexPart(part, chrome, texts))
          rows.push([output, { maker, props: digest, facets: "", pictures: "", ...stageFile(stage, output, content) }]);
    }
  } finally {
    await closeLexicon();
    texts.close();
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
