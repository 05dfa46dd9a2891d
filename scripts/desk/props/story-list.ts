// Lists of stories over several pages, and the pages that are such lists.
import type { DayOfBriefs } from "./brief.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { StoryCard } from "./story-card.ts";

/** A list of stories over several pages, counted from the oldest so that a page once full never changes. */
export interface StoryList {
  /** Newest first. */
  readonly stories: readonly StoryCard[];
  /** Absent on the front page of a list. */
  readonly page?: number;
  readonly newer?: Link;
  readonly older?: Link;
}

export interface SectionProps {
  readonly head: Head;
  readonly name: string;
  readonly description?: string;
  readonly list: StoryList;
}

export interface TopicProps {
  readonly head: Head;
  readonly name: string;
  readonly description?: string;
  readonly list: StoryList;
  readonly briefs: readonly DayOfBriefs[];
}
