// Section pages. An empty section has its page too: readers find it in the navigation.
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import { listTitle, paged } from "../story-list.ts";

/** The front page of each section and its older pages. */
export function planSections(plan: Plan): Page[] {
  const { desk, lists } = plan;
  return desk.sections.flatMap((section) => {
    const { name, description } = section.entry.fields;
    const about = description ?? `${name}: all stories of ${desk.site.name}`;
    return paged(plan, section.path, lists.bySection.get(section) ?? [], desk.site.counts.list).map((one) => {
      const props = () => ({
        head: plan.head(listTitle(name, one), listTitle(about, one), one.path),
        name,
        description,
        list: one.list(),
      });
      return makePage(plan, "section", one.path, props, one.bounds);
    });
  });
}
