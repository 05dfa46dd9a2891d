// Latest news: the newest days on one page, and a page for each day.
import { type Day, longDate } from "../../base/time.ts";
import { dayPath, latestPath } from "../addresses.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import type { DayItem, DayOfNews } from "../props/latest.ts";

/** How many items /latest/ shows at least, as long as there are any; days are never cut. */
const leastOnLatest = 20;

/** /latest/ and one page for each day that has news. */
export function planLatest(plan: Plan): Page[] {
  const { lists, desk } = plan;
  const { name, language } = desk.site;
  const days = lists.dayNames.map((day) => newsOf(day, plan));
  const shown = newestDays(days);
  const following = days[shown.length];
  const link = (day: Day) => plan.to(longDate(day, language), dayPath(day));
  return [
    makePage(plan, "latest", latestPath, {
      head: plan.head("Latest news", `The latest news of ${name}, newest first`, latestPath),
      days: shown,
      older: following && link(following.day),
    }),
    ...days.map((news, place) => {
      const [newer, older] = [days[place - 1], days[place + 1]];
      const date = longDate(news.day, language);
      return makePage(plan, "latest", dayPath(news.day), {
        head: plan.head(`News of ${date}`, `All news of ${name} on ${date}`, dayPath(news.day)),
        day: news.day,
        days: [news],
        newer: newer && link(newer.day),
        older: older && link(older.day),
      });
    }),
  ];
}

function newestDays(days: readonly DayOfNews[]): DayOfNews[] {
  const shown: DayOfNews[] = [];
  let count = 0;
  for (const day of days) {
    if (count >= leastOnLatest) break;
    shown.push(day);
    count += day.items.length;
  }
  return shown;
}

function newsOf(day: Day, plan: Plan): DayOfNews {
  const { articles = [], briefs = [] } = plan.lists.days.get(day) ?? {};
  const items: { at: string; item: DayItem }[] = [
    ...briefs.map((brief) => ({ at: brief.time, item: { type: "brief" as const, brief: plan.brief(brief) } })),
    ...articles.map((story) => ({ at: story.published, item: { type: "story" as const, story: plan.card(story) } })),
  ];
  items.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return { day, address: plan.href(dayPath(day)), items: items.map(({ item }) => item) };
}
