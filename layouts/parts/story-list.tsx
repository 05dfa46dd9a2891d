// A page of a list of stories, with the ways to newer and older ones.
import type { VNode } from "preact";
import type { Link } from "../../scripts/desk/props/link.ts";
import type { StoryList as List } from "../../scripts/desk/props/story-list.ts";
import { StoryCard } from "./story-card.tsx";
import { useSurroundings } from "./surroundings.ts";

interface StoryListProps {
  readonly list: List;
  /** What is said where there is nothing yet. */
  readonly empty: string;
  readonly sections: boolean;
}

/** Prints the stories under a heading that only screen readers need, and the links to the neighbouring pages. */
export function StoryList({ list, empty, sections }: StoryListProps): VNode {
  const { latest } = useSurroundings().chrome;
  if (list.stories.length === 0)
    return (
      <p class="empty">
        {empty} <a href={latest}>Read the latest news</a>.
      </p>
    );
  return (
    <>
      <div class="story-list">
        {list.stories.map((story, index) => (
          <StoryCard key={story.address} story={story} size="list" level={2} section={sections} first={index < 2} />
        ))}
      </div>
      <Neighbours newer={list.newer} older={list.older} />
    </>
  );
}

interface NeighboursProps {
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

/** Links to the page before and after in time. */
export function Neighbours({ newer, older }: NeighboursProps): VNode | null {
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="neighbours" aria-label="Newer and older">
      {newer && (
        <a class="newer" href={newer.address}>
          <span aria-hidden="true">← </span>
          {newer.label}
        </a>
      )}
      {older && (
        <a class="older" href={older.address}>
          {older.label}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
