// Live coverage while it goes on: what belongs to it, and where its entries come from.
import type { LiveBrief } from "../../scripts/desk/props/latest-feed.ts";

export interface Coverage {
  readonly oldestFirst: boolean;
  belongs(brief: LiveBrief): boolean;
  /** The coverage as its own page has it now, with its key events. Throws where it cannot be had. */
  fetch(): Promise<HTMLElement>;
}

/** As written on the line that tells of news; nothing where that is about all news. Moments are in ISO 8601. */
export function coverageIn({ from, to, only, order }: DOMStringMap): Coverage | undefined {
  if (from === undefined) return undefined;
  return {
    oldestFirst: order === "oldest",
    belongs: ({ time, article }) =>
      Date.parse(time) >= Date.parse(from) &&
      (to === undefined || Date.parse(time) <= Date.parse(to)) &&
      (only === undefined || article?.address === only),
    async fetch() {
      const response = await fetch(location.href, { cache: "no-cache" });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const section = page.querySelector<HTMLElement>(".live-coverage");
      if (!response.ok || !section) throw new Error();
      return section;
    },
  };
}
