// Which parts of the search index a build has to make: parts that hold stay where they are.
import { getOrAdd } from "../../base/get-or-add.ts";
import type { Edition } from "../../desk/edition.ts";
import type { SearchPart } from "../../desk/search-parts.ts";
import type { Row } from "../manifest.ts";
import type { Previous } from "../previous.ts";
import { digestOfPart } from "./index-part.ts";
import type { Indexed } from "./stage-part.ts";

const maker = "search";

export interface IndexPlan {
  readonly stale: readonly SearchPart[];
  /** Every file of the index, once the stale parts are made. */
  rows(made: Indexed): [string, Row][];
}

/** `code` is the digest of the code that makes the index. */
export function planIndex({ search, chrome }: Edition, code: string, previous: Previous): IndexPlan {
  const recorded = recordedParts(previous);
  const parts = search.map((part) => {
    const digest = digestOfPart(part, chrome, code);
    const held = recorded.get(digest);
    const holds = held?.every(([output, { hash }]) => previous.there.get(output) === hash);
    return { part, digest, held: holds ? held : undefined };
  });
  return {
    stale: parts.filter(({ held }) => held === undefined).map(({ part }) => part),
    rows: (made) =>
      parts.flatMap(({ part: { name }, digest, held }) => {
        const files = held ?? made.get(name);
        if (files === undefined) throw new Error(`The part ${name} of the search index was not made.`);
        return files.map(([output, file]): [string, Row] => [
          output,
          { maker, props: digest, facets: "", pictures: "", ...file },
        ]);
      }),
  };
}

/** The rows of the last build, by the digest of their part. */
function recordedParts({ manifest }: Previous): Map<string, [string, Row][]> {
  const parts = new Map<string, [string, Row][]>();
  for (const [output, row] of manifest?.rows ?? [])
    if (row.maker === maker) getOrAdd(parts, row.props, () => []).push([output, row]);
  return parts;
}
