// Related stories after a story: picture, headline, standfirst, the newspaper's name and the authors.
import type { VNode } from "preact";
import type { StoryCard } from "../../scripts/desk/props.ts";
import { StoryBox } from "./story-box.tsx";

/** Prints the stories; nothing where there is none. */
export function Related({ stories }: { readonly stories: readonly StoryCard[] }): VNode | null {
  if (stories.length === 0) return null;
  return (
    <section class="related" aria-labelledby="page-related">
      <h2 class="rule-title" id="page-related">
        Related stories
      </h2>
      <div class="related-list">
        {stories.map((story) => (
          <StoryBox key={story.address} story={story} />
        ))}
      </div>
    </section>
  );
}
