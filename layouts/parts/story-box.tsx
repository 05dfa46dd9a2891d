// Another story of the paper, offered in the middle of this one.
import type { VNode } from "preact";
import type { StoryCard } from "../../scripts/desk/props.ts";
import { Figure } from "./figure.tsx";
import { useSurroundings } from "./surroundings.ts";

/**
 * Prints a related-story box. The picture only decorates: it has no alternative text, because the headline beside it
 * names the story, and no caption, because that belongs to the story itself.
 */
export function StoryBox({ story }: { readonly story: StoryCard }): VNode {
  const { chrome } = useSurroundings();
  const { picture } = story;
  return (
    <aside class="story-box" aria-label="Related story">
      {picture !== undefined && <Figure picture={withoutWords(picture)} size="card" />}
      <div class="story-box-text" lang={story.language}>
        <p class="story-box-headline">
          <a href={story.address}>{story.headline}</a>
        </p>
        <p class="story-box-standfirst">{story.standfirst}</p>
        <p class="story-box-source">
          <span class="story-box-site">{chrome.name}</span>
          {story.authors.length > 0 && ", "}
          {story.authors.length > 0 && (
            <span class="story-box-authors">{story.authors.map((author) => author.name).join(", ")}</span>
          )}
        </p>
      </div>
    </aside>
  );
}

function withoutWords({ caption: _, ...picture }: NonNullable<StoryCard["picture"]>) {
  return { ...picture, alt: "" };
}
