// Topic pages. A topic without anything that is out has none: its name alone could give an embargoed story away.
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import { listTitle, paged } from "../story-list.ts";

/** The front page of each topic and its older pages. */
export function planTopics(plan: Plan): Page[] {
  const { desk, lists } = plan;
  const { counts, name: siteName } = desk.site;
  return desk.topics.flatMap((topic) => {
    const stories = lists.byTopic.get(topic) ?? [];
    const briefs = lists.briefsByTopic.get(topic) ?? [];
    if (stories.length === 0 && briefs.length === 0) return [];
    const { name, description } = topic.entry.fields;
    const about = description ?? `${name}: all stories of ${siteName} on this topic`;
    return paged(plan, topic.path, stories, counts.list).map((one) => {
      const props = () => ({
        head: plan.head(listTitle(name, one), listTitle(about, one), one.path),
        name,
        description,
        list: one.list(),
        briefs: one.page === undefined ? plan.briefsByDay(briefs.slice(0, counts.articleBriefs)) : [],
      });
      return makePage(plan, "topic", one.path, props, one.bounds);
    });
  });
}
