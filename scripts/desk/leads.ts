// Where a link leads that does not lead where it says: from a former address to the present one, and nowhere from what
// is not out and from topics without news.
import type { Kind } from "../content/kinds.ts";
import type { Desk, Item } from "./desk.ts";
import { followMoves } from "./follow-moves.ts";
import type { Lists } from "./lists.ts";

/** By path: the path or web address that answers for it, or null where readers find nothing. */
export function leadsAt(desk: Desk, lists: Lists): Map<string, string | null> {
  const out = new Set<Item<Kind>>([...lists.articles, ...lists.briefs, ...lists.pages]);
  const items = [...desk.articles, ...desk.briefs, ...desk.pages].filter((item) => !out.has(item));
  const topics = desk.topics.filter((topic) => !lists.byTopic.has(topic) && !lists.briefsByTopic.has(topic));
  const leads = new Map<string, string | null>([...items, ...topics].map(({ path }) => [path, null]));
  for (const from of desk.formers.keys()) {
    const end = followMoves(from, desk.formers);
    const to = "item" in end ? end.item.path : "to" in end ? end.to : undefined;
    if (to !== undefined) leads.set(from, leads.has(to) ? null : to);
  }
  return leads;
}
