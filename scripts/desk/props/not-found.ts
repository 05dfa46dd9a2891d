// The page for addresses that do not exist.
import type { Head } from "./head.ts";
import type { StoryCard } from "./story-card.ts";

export interface NotFoundProps {
  readonly head: Head;
  readonly newest: readonly StoryCard[];
}
