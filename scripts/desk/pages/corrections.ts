// All corrections of the paper, newest first, a page for each year.
import { dayOf } from "../../base/time.ts";
import { correctionsPath } from "../addresses.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { CorrectionItem } from "../props/corrections.ts";
import type { Page } from "../props/edition.ts";

/** /corrections/ holds the newest year that has any, /corrections/2023/ an older one; no page where nothing was wrong. */
export function planCorrections(plan: Plan): Page[] {
  const { name } = plan.desk.site;
  const byYear = groupByYear(plan);
  const years = [...pathsOf(byYear)];
  const link = (year: readonly [label: string, path: string] | undefined) => year && plan.to(...year);
  return years.map(([year, path], place) => {
    const title = place === 0 ? "Corrections" : `Corrections of ${year}`;
    return makePage(plan, "corrections", path, {
      head: plan.head(title, `What ${name} got wrong and put right in ${year}, newest first`, path),
      year,
      corrections: byYear.get(year) ?? [],
      newer: link(years[place - 1]),
      older: link(years[place + 1]),
    });
  });
}

/** The paths of all these pages, newest first. */
export function correctionsPaths(plan: Plan): string[] {
  return [...pathsOf(groupByYear(plan)).values()];
}

/** By year, newest first. */
function pathsOf(byYear: ReadonlyMap<string, unknown>): Map<string, string> {
  const years = [...byYear.keys()].sort().reverse();
  return new Map(years.map((year, place) => [year, place === 0 ? correctionsPath : `${correctionsPath}${year}/`]));
}

/** By the year of the correction, in the newspaper's zone; equal dates by the story's address. */
function groupByYear({ desk, lists, to }: Plan): Map<string, CorrectionItem[]> {
  const items = lists.corrected.flatMap(({ entry, path }) => {
    const { corrections, headline, language } = entry.fields;
    const story = { ...to(headline, path), language };
    return corrections.map(({ date, type, text }) => ({ date, type, text, story }));
  });
  items.sort((a, b) => compare(b.date, a.date) || compare(a.story.address, b.story.address));
  const years = new Map<string, CorrectionItem[]>();
  for (const item of items) {
    const year = dayOf(item.date, desk.site.timeZone).slice(0, 4);
    const group = years.get(year);
    if (group === undefined) years.set(year, [item]);
    else group.push(item);
  }
  return years;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
