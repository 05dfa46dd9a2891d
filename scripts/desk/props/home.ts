// The front page.
import type { Day } from "../../base/time.ts";
import type { DayOfBriefs } from "./brief.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { StoryCard } from "./story-card.ts";

export interface HomeProps {
  readonly head: Head;
  /** The day of the newest item, so that a build can be repeated. */
  readonly edition?: { readonly day: Day; readonly place?: string };
  readonly lead?: StoryCard;
  readonly top: readonly StoryCard[];
  readonly latest: readonly DayOfBriefs[];
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryCard[] }[];
}
