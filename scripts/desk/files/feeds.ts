// Feeds: one file for each list and format.
import type { FeedFormat } from "../../content/machines.ts";
import { feedPath } from "../addresses.ts";
import { type FeedPlace, feedPlaces } from "../feed-places.ts";
import { makeFile } from "../make-page.ts";
import { latestOf } from "../modified.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { Feed } from "../props/feed.ts";

const kinds = { rss: "rss", atom: "atom", json: "json-feed" } as const satisfies Record<FeedFormat, string>;

/** All feeds in all their formats; the formats of a feed share its items. */
export function planFeeds(plan: Plan): MachineFile[] {
  return feedPlaces(plan).flatMap((place) => {
    let made: Feed | undefined;
    const props = (path: string) => {
      made ??= feedOf(place, plan);
      return { feed: made, self: plan.href(path) };
    };
    return place.formats.map((format) => {
      const path = feedPath(place.folder, format);
      const bounds = place.group === "paper" ? undefined : { list: place.page };
      return makeFile(kinds[format], path.slice(1), () => props(path), bounds);
    });
  });
}

function feedOf({ label, description, page, items: itemsOf }: FeedPlace, plan: Plan): Feed {
  const { name, language, feeds } = plan.desk.site;
  const items = itemsOf();
  return {
    title: page === "/" ? name : `${name} – ${label}`,
    description,
    language,
    page: plan.href(page),
    updated: latestOf(items.map(({ updated }) => updated)),
    hub: feeds.hub,
    items,
  };
}
