// Author pages.
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import { listTitle, paged } from "../story-list.ts";

/** The front page of each author and its older pages. */
export function planAuthors(plan: Plan): Page[] {
  const { desk, lists } = plan;
  return desk.authors.flatMap((author) => {
    const { name, role } = author.entry.fields;
    const box = plan.authorBox(author);
    const description = `${name}${role === undefined ? "" : `, ${role}`}: all stories for ${desk.site.name}`;
    return paged(plan, author.path, lists.byAuthor.get(author) ?? [], desk.site.counts.list).map((one) => {
      const props = () => ({
        head: plan.head(listTitle(name, one), listTitle(description, one), one.path),
        author: box,
        list: one.list(),
      });
      return makePage(plan, "author", one.path, props, one.bounds);
    });
  });
}
