// The newest briefs, for pages that are open.
import type { Day } from "../../base/time.ts";
import type { DayOfBriefs } from "./brief.ts";
import type { StoryLink } from "./link.ts";

/** /latest.json */
export interface LatestFeedProps {
  readonly days: readonly DayOfBriefs[];
}

/** What /latest.json holds: made by scripts/feeds, read by layouts/client. */
export interface LatestFeed {
  readonly days: Readonly<Record<Day, { readonly address: string; readonly date: string; readonly weekday: string }>>;
  /** Newest first. */
  readonly briefs: readonly LiveBrief[];
}

export interface LiveBrief {
  /** Short; changes with anything else in the entry. */
  readonly hash: string;
  /** That of the entry on a page. */
  readonly id: string;
  readonly address: string;
  /** ISO 8601 with the newspaper's offset. */
  readonly time: string;
  readonly headline: string;
  readonly language?: string | undefined;
  /** HTML that is safe to print as it is. */
  readonly text: string;
  readonly article?: StoryLink | undefined;
}
