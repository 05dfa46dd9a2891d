// The front page: the lead, the top stories, the latest briefs and each section.
import { dayOf } from "../../base/time.ts";
import type { Article } from "../desk.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";

/** One page. What stands at the top is not repeated among the sections. */
export function planHome(plan: Plan): Page[] {
  const { desk, lists } = plan;
  const { site } = desk;
  const [lead, ...top] = topStories(plan);
  const shown = new Set<Article | undefined>([lead, ...top]);
  const newestMoment = [lists.articles[0]?.published, lists.briefs[0]?.time]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return [
    makePage(plan, "home", "/", {
      head: plan.head(site.name, site.tagline, "/"),
      ...(newestMoment === undefined
        ? {}
        : {
            edition: {
              day: dayOf(newestMoment, site.timeZone),
              place: site.place,
            },
          }),
      lead: lead && plan.card(lead),
      top: top.map(plan.card),
      latest: plan.briefsByDay(lists.briefs.slice(0, site.counts.homeBriefs)),
      sections: desk.sections.map((section) => ({
        section: plan.to(section.name, section.path),
        stories: (lists.bySection.get(section) ?? [])
          .filter((story) => !shown.has(story))
          .slice(0, site.counts.homeSection)
          .map(plan.card),
      })),
    }),
  ];
}

/** The lead and the stories under it: the editor's picks, filled up with the newest. */
export function topStories(plan: Plan): Article[] {
  const { lists, desk } = plan;
  const { home, counts } = desk.site;
  const lead = pick(plan, home.lead) ?? lists.articles[0];
  if (lead === undefined) return [];
  const picked = new Set(home.top.flatMap((slug) => pick(plan, slug) ?? []).filter((story) => story !== lead));
  const newest = lists.articles.filter((story) => story !== lead && !picked.has(story));
  return [lead, ...[...picked, ...newest].slice(0, counts.homeTop)];
}

/** An editor's pick by slug or `2024/04/slug`; a story that is not out is passed over. */
function pick({ lists }: Plan, reference: string | undefined): Article | undefined {
  if (reference === undefined) return undefined;
  return lists.articles.find(({ slug, path }) => slug === reference || path === `/${reference}/`);
}
