// The archive, by month and as a whole.
import type { Day, Month } from "../../base/time.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { StoryCard } from "./story-card.ts";

/** /2024/04/: everything of a month, by day, headlines only. */
export interface MonthProps {
  readonly head: Head;
  readonly month: Month;
  readonly days: readonly {
    readonly day: Day;
    readonly address: string;
    readonly stories: readonly StoryCard[];
    readonly briefs: number;
  }[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** /archive/: all months, newest first, by year. */
export interface ArchiveProps {
  readonly head: Head;
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly month: Month; readonly address: string; readonly stories: number }[];
  }[];
}
