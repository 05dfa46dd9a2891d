// The search page.
import { archivePath, searchIndexPath, searchPath } from "../addresses.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import { searchPartNames } from "../search-parts.ts";

/** One page; it changes when a week has its first news. */
export function planSearchPage(plan: Plan): Page[] {
  const { lists, desk } = plan;
  const years = [...new Set(lists.monthNames.map((month) => month.slice(0, 4)))];
  return [
    makePage(plan, "search", searchPath, {
      head: plan.head("Search", `Search all stories and briefs of ${desk.site.name}`, searchPath),
      index: plan.href(searchIndexPath),
      parts: searchPartNames(plan),
      years: years.map((year) => plan.to(year, `${archivePath}#year-${year}`)),
    }),
  ];
}
