// Feeds: one file for each list and format.
import type { FeedFormat } from "../../content/machines.ts";
import { feedPath } from "../addresses.ts";
import { feedPlaces } from "../feed-places.ts";
import { latestOf } from "../modified.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { Feed } from "../props/feed.ts";

const kinds = { rss: "rss", atom: "atom", json: "json-feed" } as const satisfies Record<FeedFormat, string>;

/** All feeds in all their formats; the formats of a feed share its items. */
export function planFeeds(plan: Plan): MachineFile[] {
  const { name, language, feeds } = plan.desk.site;
  return feedPlaces(plan).flatMap(({ label, description, page, folder, formats, items: itemsOf }) => {
    if (formats.length === 0) return [];
    const items = itemsOf();
    const feed: Feed = {
      title: page === "/" ? name : `${name} – ${label}`,
      description,
      language,
      page: plan.href(page),
      updated: latestOf(items.map(({ updated }) => updated)),
      hub: feeds.hub,
      items,
    };
    return formats.map((format): MachineFile => {
      const path = feedPath(folder, format);
      return { kind: kinds[format], output: path.slice(1), props: { feed, self: plan.href(path) } };
    });
  });
}
