// What to read after a story: picture, headline, standfirst, the newspaper's name and the authors.
import type { VNode } from "preact";
import type { StoryCard } from "../../scripts/desk/props.ts";
import { shortNamesOf } from "./byline.tsx";
import { Figure } from "./figure.tsx";
import { Kicker } from "./kicker.tsx";
import { useSurroundings } from "./surroundings.ts";
import { UnpublishedLabel } from "./unpublished-band.tsx";

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
          <RelatedStory key={story.address} story={story} />
        ))}
      </ul>
    </section>
  );
}

function RelatedStory({ story }: { readonly story: StoryCard }): VNode {
  const { name } = useSurroundings().chrome;
  const { picture, language, authors } = story;
  return (
    <li class="story-box">
      {picture && <Figure picture={{ ...picture, alt: "", caption: undefined }} size="card" />}
      <div class="story-box-text">
        <Kicker kind={story.kind} linked={false} />
        <h3 class="story-box-headline" lang={language}>
          <a href={story.address}>{story.headline}</a>
        </h3>
        <UnpublishedLabel unpublished={story.unpublished} />
        <p class="story-box-standfirst" lang={language}>
          {story.standfirst}
        </p>
        <p class="story-box-source">
          <span class="story-box-site">{name}</span>
          {authors.length > 0 && ", "}
          <span class="story-box-authors">{shortNamesOf(authors)}</span>
        </p>
      </div>
    </li>
  );
}
