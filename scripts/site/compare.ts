// Which outputs are out of date, and why.
import { changedFacets } from "./facets.ts";
import type { Makers, Manifest, Row } from "./manifest.ts";
import type { Planned } from "./planned.ts";

export interface Comparison {
  readonly stale: readonly { readonly planned: Planned; readonly why: string }[];
  readonly held: readonly { readonly planned: Planned; readonly row: Row }[];
}

/**
 * Compares a plan with the record of the last build. `touched` names outputs that are not, or may not be, as recorded.
 * An output holds only where its props, its maker's code, the furniture and the assets' addresses are the same.
 */
export function compare(
  previous: Pick<Manifest, "makers" | "rows"> | undefined,
  plan: readonly Planned[],
  makers: Makers,
  touched: ReadonlySet<string>,
): Comparison {
  const stale: Comparison["stale"][number][] = [];
  const held: Comparison["held"][number][] = [];
  for (const planned of plan) {
    const row = previous?.rows.get(planned.output);
    const why = previous === undefined || row === undefined ? "new" : reason(previous.makers, row, planned, makers);
    if (why === undefined && row !== undefined && !touched.has(planned.output)) held.push({ planned, row });
    else stale.push({ planned, why: why ?? "the file in the output was lost or changed" });
  }
  return { stale, held };
}

/** The digest of a maker's code; all machine files share theirs. */
export function codeOf({ code }: Makers, maker: string): string | undefined {
  return code[maker.startsWith("file ") ? "file" : maker];
}

function reason(before: Makers, row: Row, planned: Planned, now: Makers): string | undefined {
  if (row.maker !== planned.maker) return "new";
  const code = codeOf(now, planned.maker);
  if (code === undefined) throw new Error(`The code of ${planned.maker} has no digest.`);
  if (codeOf(before, row.maker) !== code) return `code: ${planned.maker}`;
  if (before.chrome !== now.chrome) return "the furniture of all pages: site.yaml, sections or the notice";
  if (before.assets !== now.assets) return "styles, scripts or fonts";
  if (row.props === planned.props) return undefined;
  const names = changedFacets(row.facets, planned.facets, Object.keys(planned.source.props));
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
