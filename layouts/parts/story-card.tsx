// A story in a list. The whole card leads to the story; its headline is the link.
import type { VNode } from "preact";
import type { StoryCard as Story } from "../../scripts/desk/props.ts";
import { shortNamesOf } from "./byline.tsx";
import { Figure } from "./figure.tsx";
import { Kicker } from "./kicker.tsx";
import { Moment } from "./moment.tsx";
import { UnpublishedLabel } from "./unpublished-band.tsx";

interface StoryCardProps {
  readonly story: Story;
  /** `lead`: the story of the day; `top`: picture above; `list`: small picture beside; `headline`: words only. */
  readonly size: "lead" | "top" | "list" | "headline";
  readonly level: 2 | 3;
  /** Where the page does not say it already. */
  readonly section?: boolean;
}

/** Prints a card; large pictures carry their credit. */
export function StoryCard({ story, size, level, section = false }: StoryCardProps): VNode {
  const Heading: "h2" | "h3" = `h${level}`;
  const large = size === "lead" || size === "top";
  const picture = size === "headline" ? undefined : story.picture;
  return (
    <article class={`card card-${size}${picture === undefined ? " card-without-picture" : ""}`}>
      {picture !== undefined && (
        <Figure
          picture={{ ...picture, alt: "", caption: undefined, credit: large ? picture.credit : undefined }}
          size={size === "lead" ? "lead" : "card"}
        />
      )}
      <div class="card-text">
        <Kicker kind={story.kind} section={section ? story.section : undefined} linked={false} />
        <Heading class="card-title" lang={story.language}>
          <a href={story.address}>{story.headline}</a>
        </Heading>
        {size !== "headline" && (
          <p class="card-standfirst" lang={story.language}>
            {story.standfirst}
          </p>
        )}
        <p class="card-line">
          <UnpublishedLabel unpublished={story.unpublished} /> {shortNamesOf(story.authors)}
          {story.authors.length > 0 && "\u00a0· "}
          <Moment at={story.published} form="date" />
        </p>
      </div>
    </article>
  );
}
