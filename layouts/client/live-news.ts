// News that waits to be put into a page.
import type { LatestFeed, LiveBrief } from "../../scripts/desk/props/latest-feed.ts";

export interface LiveNews {
  /** Takes over what the server has now. */
  take(feed: LatestFeed): void;
  /** How many briefs are new, or have changed since the page was made. */
  waiting(): number;
  /** Puts them in; gives the first, unless it could not be had. */
  show(): Promise<Element | undefined>;
}

/** Whether an entry of the page, if there is one, has the brief's words; what scripts may have changed in it does not count. */
export function saysTheSame(entry: Element | null, { headline, text, time }: LiveBrief): boolean {
  const body = document.createElement("div");
  body.innerHTML = text;
  return (
    entry !== null &&
    entry.querySelector(".entry-headline")?.textContent === headline &&
    wordsOf(entry.querySelector(".brief-text")) === wordsOf(body) &&
    Date.parse(entry.querySelector("time")?.dateTime ?? "") === Date.parse(time)
  );
}

function wordsOf(text: Element | null): string {
  return [...(text?.children ?? [])]
    .filter((part) => !part.matches(".embed, figure"))
    .map((part) => part.textContent)
    .join("\n");
}
