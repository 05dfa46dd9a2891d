// Another story of the paper, offered in the middle of this one or after it.
import type { VNode } from "preact";
import type { StoryCard } from "../../scripts/desk/props/story-card.ts";
import { shortNamesOf } from "./byline.tsx";
import { Figure } from "./figure.tsx";
import { Headline } from "./headline.tsx";
import { Kicker } from "./kicker.tsx";
import { Once } from "./once.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";
import { UnpublishedLabel } from "./unpublished-band.tsx";

/** Prints a related-story box for the middle of a text. */
export function StoryBox({ story }: { readonly story: StoryCard }): VNode {
  return (
    <aside class="story-box" aria-label={`Related story: ${story.headline}`}>
      <StoryInBox story={story} place="box" />
    </aside>
  );
}

interface StoryInBoxProps {
  readonly story: StoryCard;
  /** In the middle of a text, or under it with a heading, because the page's outline needs one there. */
  readonly place: "box" | "related";
}

/**
 * Picture, label, headline, standfirst, the newspaper's name and the authors. The picture only decorates: it has no
 * alternative text, because the headline beside it names the story, and no caption, because that belongs to the story.
 */
export function StoryInBox({ story, place }: StoryInBoxProps): VNode {
  return <Once of={story} form={place} part={() => <Story story={story} place={place} />} />;
}

function Story({ story, place }: StoryInBoxProps): VNode {
  const Element = place === "box" ? "p" : "h3";
  const { name } = useSurroundings().chrome;
  const { picture, language, authors } = story;
  return (
    <>
      {picture && <Figure picture={picture} place={place} language={language} />}
      <div class="story-box-text">
        <Kicker kind={story.kind} linked={false} />
        <Element class="story-box-headline" {...spoken(language)}>
          <a href={story.address}>
            <Headline text={story.headline} />
          </a>
        </Element>
        <UnpublishedLabel unpublished={story.unpublished} />
        <p class="story-box-standfirst" {...spoken(language)}>
          {story.standfirst}
        </p>
        <p class="story-box-source">
          <span class="story-box-site">{name}</span>
          {authors.length > 0 && (
            <>
              , <span class="story-box-authors">{shortNamesOf(authors)}</span>
            </>
          )}
        </p>
      </div>
    </>
  );
}
