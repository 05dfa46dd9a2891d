// Live coverage: what is new in it comes from its own page, which has it in the right order and with its key events.
import type { LatestFeed, LiveBrief } from "../../scripts/desk/props/latest-feed.ts";
import { type LiveNews, saysTheSame } from "./live-news.ts";

/** What belongs to the coverage: from when to when, in ISO 8601, and the story to which briefs must be tied, if to any. */
interface Coverage {
  readonly from?: string;
  readonly to?: string;
  readonly only?: string;
}

const section = ".live-coverage";

/** The coverage under `page`. */
export function liveCoverage(page: HTMLElement, { from = "", to, only }: Coverage): LiveNews {
  let fresh: readonly LiveBrief[] = [];
  let last: LatestFeed | undefined;
  const entry = (id: string) => page.querySelector<HTMLElement>(`${section} #${CSS.escape(id)}`);
  const belongs = ({ time, article }: LiveBrief) =>
    Date.parse(time) >= Date.parse(from) &&
    (to === undefined || Date.parse(time) <= Date.parse(to)) &&
    (only === undefined || article?.address === only);
  const take = (feed: LatestFeed) => {
    last = feed;
    fresh = feed.briefs.filter((brief) => belongs(brief) && !saysTheSame(entry(brief.id), brief));
  };
  return {
    take,
    waiting: () => fresh.length,
    async show() {
      const response = await fetch(location.href, { cache: "no-cache" });
      const now = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(section);
      const shown = fresh;
      if (now) page.querySelector(section)?.replaceWith(now);
      if (last) take(last);
      return shown.map(({ id }) => entry(id)).find((found) => found !== null);
    },
  };
}
