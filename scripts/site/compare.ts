// Which outputs are out of date, and why.
import type { Bounds } from "../desk/props/edition.ts";
import { changedFacets } from "./facets.ts";
import type { Makers, Manifest, Row } from "./manifest.ts";
import { digestProps, makerOf, type Planned, withProps } from "./planned.ts";

export interface Comparison {
  readonly stale: readonly { readonly planned: Planned; readonly why: string }[];
  /** By output. */
  readonly held: readonly (readonly [output: string, row: Row])[];
}

export interface Before {
  readonly record: Pick<Manifest, "makers" | "rows"> | undefined;
  /** Outputs that are not, or may not be, as recorded. */
  readonly touched: ReadonlySet<string>;
  /** Whether what has these bounds is made from what it was made from at the last build. */
  isBeyond(bounds: Bounds): boolean;
}

/**
 * Compares all pages and files with the record of the last build. An output holds only where its props, its maker's
 * code, the furniture and the assets' addresses are the same. Props are made only where it hangs on them.
 */
export function compare(plan: readonly Planned[], makers: Makers, before: Before): Comparison {
  const stale: Comparison["stale"][number][] = [];
  const held: Comparison["held"][number][] = [];
  for (const planned of plan) {
    const { output, bounds } = planned;
    const row = before.record?.rows.get(output);
    const otherwise = whyOtherwise(before, row, makerOf(planned), makers);
    const isSpoilt = before.touched.has(output);
    if (row !== undefined && otherwise === undefined && !isSpoilt && bounds !== undefined && before.isBeyond(bounds)) {
      held.push([output, row]);
      continue;
    }
    const why = otherwise ?? (row && whyChanged(row, withProps(planned))) ?? (isSpoilt ? spoilt : undefined);
    if (row !== undefined && why === undefined) held.push([output, row]);
    else stale.push({ planned, why: why ?? "new" });
  }
  return { stale, held };
}

const spoilt = "the file in the output was lost or changed";

/** The digest of a maker's code; all machine files share theirs. */
export function codeOf({ code }: Makers, maker: string): string | undefined {
  return code[maker.startsWith("file ") ? "file" : maker];
}

/** Why it has to be made again whatever it is made from. */
function whyOtherwise({ record }: Before, row: Row | undefined, maker: string, now: Makers): string | undefined {
  if (record === undefined || row === undefined || row.maker !== maker) return "new";
  const code = codeOf(now, maker);
  if (code === undefined) throw new Error(`The code of ${maker} has no digest.`);
  if (codeOf(record.makers, maker) !== code) return `code: ${maker}`;
  if (record.makers.chrome !== now.chrome) return "the furniture of all pages: site.yaml, sections or the notice";
  if (record.makers.assets !== now.assets) return "styles, scripts or fonts";
  return undefined;
}

function whyChanged(row: Row, planned: Planned): string | undefined {
  const { props, facets } = digestProps(planned);
  if (row.props === props) return undefined;
  const names = changedFacets(row.facets, facets, Object.keys(planned.props));
  return names.length === 0 ? "its content" : names.map(inWords).join(", ");
}

function inWords(prop: string): string {
  const words: Readonly<Record<string, string>> = {
    head: "title or description",
    body: "text",
    latest: "latest news",
    related: "related stories",
    list: "list of stories",
    stories: "list of stories",
    days: "news of the day",
    newest: "newest stories",
    years: "list of months",
    author: "author",
    authors: "authors",
    brief: "brief",
  };
  return words[prop] ?? prop;
}
