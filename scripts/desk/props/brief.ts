// A brief, by itself and among those of its day.
import type { Day, Instant } from "../../base/time.ts";
import type { BodyText } from "./body-text.ts";
import type { Head } from "./head.ts";
import type { Link, StoryLink } from "./link.ts";
import type { Unpublished } from "./unpublished.ts";

export interface BriefItem {
  readonly address: string;
  /** Unique on a page. */
  readonly id: string;
  readonly time: Instant;
  readonly headline: string;
  readonly text: BodyText;
  readonly language?: string;
  readonly article?: StoryLink;
  /** True where the editor marked it as a key event of live coverage. */
  readonly key?: true;
  readonly unpublished?: Unpublished;
}

/** Briefs of one calendar day, newest first. */
export interface DayOfBriefs {
  readonly day: Day;
  readonly address: string;
  readonly briefs: readonly BriefItem[];
}

export interface BriefProps {
  readonly head: Head;
  readonly brief: BriefItem;
  readonly day: Link & { readonly day: Day };
  readonly topics: readonly Link[];
  /** Other briefs of about that time, newest first. */
  readonly latest: readonly DayOfBriefs[];
}
