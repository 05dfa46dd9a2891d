// Where a link leads that does not lead where it says: from a former address to the present one, and nowhere from what
// is not out, and from topics, days and lists without news.
import type { Kind } from "../content/kinds.ts";
import { correctionsPath, dayPath, monthPath } from "./addresses.ts";
import { newsPaths } from "./check-addresses.ts";
import type { Desk, Item } from "./desk.ts";
import { followMoves, withoutFragment } from "./follow-moves.ts";
import type { Lists } from "./lists.ts";

/** By path: the path or web address that answers for it, or null where readers find nothing. */
export type Leads = ReadonlyMap<string, string | null>;

/** Where the links of the moment lead. */
export function leadsAt(desk: Desk, lists: Lists): Leads {
  const out = new Set<Item<Kind>>([...lists.articles, ...lists.briefs, ...lists.pages]);
  const isHidden = (item: Item<Kind>) => !out.has(item);
  const articles = desk.articles.filter(isHidden);
  const briefs = desk.briefs.filter(isHidden);
  const topics = desk.topics.filter((topic) => !lists.byTopic.has(topic) && !lists.briefsByTopic.has(topic));
  const items = [...articles, ...briefs, ...desk.pages.filter(isHidden), ...topics];
  const hidden = [...items.map(({ path }) => path), ...emptyLists(newsPaths({ articles, briefs }), lists)];
  const leads = new Map<string, string | null>(hidden.map((path) => [path, null]));
  for (const from of desk.formers.keys()) {
    const end = followMoves(from, desk.formers);
    const to = "item" in end ? end.item.path : "to" in end ? end.to : undefined;
    if (to !== undefined) leads.set(from, leads.has(withoutFragment(to)) ? null : to);
  }
  return leads;
}

/** Of the lists that hidden news would be in, those that hold no other. */
function emptyLists(paths: ReadonlySet<string>, lists: Lists): string[] {
  const shown = new Set([
    ...(lists.corrected.length > 0 ? [correctionsPath] : []),
    ...lists.dayNames.map(dayPath),
    ...lists.monthNames.map(monthPath),
  ]);
  return [...paths].filter((path) => !shown.has(path));
}

/** A link as an editor would write it now; nothing where readers find nothing. */
export function leadOf(link: string, leads: Leads): string | undefined {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const lead = leads.get(path);
  if (lead === undefined || lead === null) return lead === null ? undefined : link;
  return lead + (/[?#]/.test(lead) ? "" : rest);
}
