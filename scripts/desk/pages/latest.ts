// Latest news: the newest days on one page, and a page for each day.
import { type Day, longDate } from "../../base/time.ts";
import { dayPath, latestPath } from "../addresses.ts";
import { boundsUntil } from "../lists.ts";
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
  const shown = newestDays(plan);
  const following = lists.dayNames[shown.length];
  const link = (day: Day | undefined) =>
    day === undefined ? undefined : plan.to(longDate(day, language), dayPath(day));
  return [
    makePage(plan, "latest", latestPath, {
      head: plan.head("Latest news", `The latest news of ${name}, newest first`, latestPath),
      days: shown.map((day) => newsOf(day, plan)),
      older: link(following),
    }),
    ...lists.dayNames.map((day, place) => {
      const [newer, older] = [lists.dayNames[place - 1], lists.dayNames[place + 1]];
      const props = () => {
        const date = longDate(day, language);
        return {
          head: plan.head(`News of ${date}`, `All news of ${name} on ${date}`, dayPath(day)),
          day,
          days: [newsOf(day, plan)],
          newer: link(newer),
          older: link(older),
        };
      };
      return makePage(plan, "latest", dayPath(day), props, boundsUntil(newer, lists));
    }),
  ];
}

function newestDays({ lists }: Plan): Day[] {
  const shown: Day[] = [];
  let count = 0;
  for (const day of lists.dayNames) {
    if (count >= leastOnLatest) break;
    const { articles = [], briefs = [] } = lists.days.get(day) ?? {};
    shown.push(day);
    count += articles.length + briefs.length;
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
