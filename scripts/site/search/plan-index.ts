// Which parts of the search index a build has to make: parts that hold stay where they are.
import { getOrAdd } from "../../base/get-or-add.ts";
import type { Edition } from "../../desk/edition.ts";
import type { Bounds } from "../../desk/props/edition.ts";
import type { SearchPart } from "../../desk/search-parts.ts";
import type { Row } from "../manifest.ts";
import type { Previous } from "../previous.ts";
import { digestOfPart, partOfFile } from "./index-part.ts";
import type { Indexed } from "./stage-part.ts";

const maker = "search";

export interface IndexPlan {
  readonly stale: readonly SearchPart[];
  /** Every file of the index, once the stale parts are made. */
  rows(made: Indexed): [string, Row][];
}

/** `code` is the digest of the code that makes the index; `isBeyond` tells of a part's bounds whether it is as it was. */
export function planIndex(
  { search, chrome }: Edition,
  code: string,
  previous: Previous,
  isBeyond: (bounds: Bounds) => boolean,
): IndexPlan {
  const recorded = recordedParts(previous);
  const parts = search.map((part) => {
    const before = recorded.get(part.name);
    const isAsBefore = before !== undefined && part.bounds !== undefined && isBeyond(part.bounds);
    const digest = isAsBefore ? before.digest : digestOfPart(part, chrome, code);
    const isThere = before?.files.every(([output, { hash }]) => previous.there.get(output) === hash);
    return { part, digest, held: isThere && before?.digest === digest ? before.files : undefined };
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

interface Recorded {
  readonly digest: string;
  readonly files: [string, Row][];
}

/** The parts of the last build, by name. */
function recordedParts({ manifest }: Previous): Map<string, Recorded> {
  const parts = new Map<string, Recorded>();
  for (const [output, row] of manifest?.rows ?? []) {
    const part = row.maker === maker ? partOfFile(output) : undefined;
    if (part !== undefined) getOrAdd(parts, part, () => ({ digest: row.props, files: [] })).files.push([output, row]);
  }
  return parts;
}
