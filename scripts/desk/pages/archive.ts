// The archive: a page for each month, and one that lists the months.
import { type Month, monthName, monthOf } from "../../base/time.ts";
import { archivePath, dayPath, monthPath } from "../addresses.ts";
import { boundsUntil } from "../lists.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { MonthProps } from "../props/archive.ts";
import type { Page } from "../props/edition.ts";

/** One page for each month that has news. */
export function planMonths(plan: Plan): Page[] {
  const { lists, desk } = plan;
  const { language, name } = desk.site;
  const link = (month: Month) => plan.to(monthName(month, language), monthPath(month));
  return lists.monthNames.map((month, place) => {
    const [newer, older] = [lists.monthNames[place - 1], lists.monthNames[place + 1]];
    const props = () => {
      const title = monthName(month, language);
      return {
        head: plan.head(`Archive: ${title}`, `All stories of ${name} in ${title}, day by day`, monthPath(month)),
        month,
        days: daysOf(month, plan),
        newer: newer === undefined ? undefined : link(newer),
        older: older === undefined ? undefined : link(older),
      };
    };
    return makePage(plan, "month", monthPath(month), props, boundsUntil(lists.months.get(newer ?? "")?.at(-1), lists));
  });
}

function daysOf(month: Month, { lists, card, href }: Plan): MonthProps["days"] {
  return (lists.months.get(month) ?? []).map((day) => {
    const { articles = [], briefs = [] } = lists.days.get(day) ?? {};
    return { day, address: href(dayPath(day)), stories: articles.map(card), briefs: briefs.length };
  });
}

/** One page with all months, by year. */
export function planArchive(plan: Plan): Page[] {
  const { lists, desk } = plan;
  const years = [...new Set(lists.monthNames.map((month) => month.slice(0, 4)))];
  const stories = countByMonth(plan);
  return [
    makePage(plan, "archive", archivePath, {
      head: plan.head("Archive", `All stories of ${desk.site.name}, month by month`, archivePath),
      years: years.map((year) => ({
        year,
        months: lists.monthNames
          .filter((month) => month.startsWith(year))
          .map((month) => ({ month, address: plan.href(monthPath(month)), stories: stories.get(month) ?? 0 })),
      })),
    }),
  ];
}

function countByMonth({ lists }: Plan): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const [day, { articles }] of lists.days)
    counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + articles.length);
  return counts;
}
