// What to read after a story.
import type { VNode } from "preact";
import type { StoryCard } from "../../scripts/desk/props/story-card.ts";
import { StoryInBox } from "./story-box.tsx";

/** Prints the stories; nothing where there is none. */
export function Related({ stories }: { readonly stories: readonly StoryCard[] }): VNode | null {
  if (stories.length === 0) return null;
  return (
    <section class="related" aria-labelledby="page-related">
      <h2 class="rule-title" id="page-related">
        Related stories
      </h2>
      <ul class="related-list">
        {stories.map((story) => (
          <li key={story.address} class="story-box">
            <StoryInBox story={story} place="related" />
          </li>
        ))}
      </ul>
    </section>
  );
}
