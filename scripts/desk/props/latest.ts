// The news by day.
import type { Day } from "../../base/time.ts";
import type { BriefItem } from "./brief.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { StoryCard } from "./story-card.ts";

/** One line of a day's news: a brief in full or a story by its headline. */
export type DayItem =
  | { readonly type: "brief"; readonly brief: BriefItem }
  | { readonly type: "story"; readonly story: StoryCard };

export interface DayOfNews {
  readonly day: Day;
  readonly address: string;
  readonly items: readonly DayItem[];
}

/** /latest/ (several days) and /2024/04/12/ (one). */
export interface LatestProps {
  readonly head: Head;
  /** Absent on /latest/. */
  readonly day?: Day;
  readonly days: readonly DayOfNews[];
  readonly newer?: Link;
  readonly older?: Link;
}
