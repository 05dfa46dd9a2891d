// Live coverage: the briefs that make up a story as it happens.
import type { Article, Brief } from "./desk.ts";
import type { Plan } from "./plan.ts";
import type { BriefItem } from "./props/brief.ts";
import type { LiveCoverage } from "./props/live.ts";

/** The last part of the address at which a live page stands the other way round. */
const oldestFirst = "oldest-first/";

/** Where a live story reads from its beginning. */
export function oldestFirstPath({ path }: Article): string {
  return path + oldestFirst;
}

/** Nothing for a story that is not live coverage. */
export function liveOf(article: Article, order: LiveCoverage["order"], plan: Plan): LiveCoverage | undefined {
  const { live } = article.entry.fields;
  if (live === undefined) return undefined;
  const { from, to } = live;
  const page = plan.href(article.path);
  const newest = briefsOf(article, plan);
  const ordered = order === "newest" ? newest : [...newest].reverse();
  return {
    from,
    to,
    running: to === undefined || !plan.clock.hasCome(to),
    ...(live.briefs === "all" ? {} : { only: page }),
    order,
    newestFirst: page,
    oldestFirst: plan.href(oldestFirstPath(article)),
    key: ordered
      .filter(({ entry }) => entry.fields.key)
      .map((brief) => {
        const { id, time, headline, language } = plan.brief(brief);
        return { id, time, headline, language };
      }),
    days: plan.briefsByDay(ordered).map((day) => ({ ...day, briefs: day.briefs.map(onItsPage(page)) })),
  };
}

/** Between the beginning and the end of the coverage, newest first: those tied to the story, or all. */
export function briefsOf(article: Article, { lists }: Plan): Brief[] {
  const { live } = article.entry.fields;
  if (live === undefined) return [];
  return lists.briefs.filter(
    (brief) =>
      brief.time >= live.from &&
      (live.to === undefined || brief.time <= live.to) &&
      (live.briefs === "all" || brief.article === article),
  );
}

/** On the page of its full story a brief does not lead to it. */
function onItsPage(page: string): (brief: BriefItem) => BriefItem {
  return (brief) => (brief.article?.address === page ? { ...brief, article: undefined } : brief);
}
