// The page that lists all feeds and says what they are for.
import { feedPath, feedsPath } from "../addresses.ts";
import { type FeedPlace, feedPlaces } from "../feed-places.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import type { FeedsProps } from "../props/feeds.ts";

const titles: Readonly<Record<FeedPlace["group"], string>> = {
  paper: "The whole paper",
  sections: "Sections",
  topics: "Topics",
  authors: "Authors",
};
const formatNames = { rss: "RSS", atom: "Atom", json: "JSON Feed" } as const;

/** One page, which changes only when a feed comes or goes. */
export function planFeedsPage(plan: Plan): Page[] {
  const { site } = plan.desk;
  const places = feedPlaces(plan).filter(({ formats }) => formats.length > 0);
  const groups = (Object.keys(titles) as FeedPlace["group"][]).flatMap((group) => {
    const feeds = places.filter((place) => place.group === group).map((place) => offer(place, plan));
    return feeds.length === 0 ? [] : [{ title: titles[group], feeds }];
  });
  const head = plan.head("Feeds", `Follow ${site.name} in a feed reader: every feed and what is in it`, feedsPath);
  return [makePage(plan, "feeds", feedsPath, { head, text: site.feeds.text, groups })];
}

function offer({ label, page, folder, formats }: FeedPlace, plan: Plan): FeedsProps["groups"][number]["feeds"][number] {
  return {
    page: plan.to(label, page),
    formats: formats.map((format) => ({ ...plan.to(formatNames[format], feedPath(folder, format)), format })),
  };
}
