// A story in a list. The whole card leads to the story; its headline is the link.
import type { VNode } from "preact";
import type { StoryCard as Story } from "../../scripts/desk/props/story-card.ts";
import { shortNamesOf } from "./byline.tsx";
import { Figure } from "./figure.tsx";
import { Headline, longClass } from "./headline.tsx";
import { Kicker } from "./kicker.tsx";
import { LiveMark } from "./live-coverage.tsx";
import { Moment } from "./moment.tsx";
import { spoken } from "./spoken.ts";
import { UnpublishedLabel } from "./unpublished-band.tsx";

interface StoryCardProps {
  readonly story: Story;
  /** `lead`: the story of the day; `top`: picture above; `list`: small picture beside; `headline`: words only. */
  readonly size: "lead" | "top" | "list" | "headline";
  readonly level: 2 | 3;
  /** The section and the date, where the page does not say them already. */
  readonly section?: boolean;
  readonly dated?: boolean;
  /** Stands in the first view of a page. */
  readonly first?: boolean;
}

const places = { lead: "front", top: "top", list: "list", headline: undefined } as const;

/** Prints a card; large pictures carry their credit. */
export function StoryCard({ story, size, level, section = false, dated = true, first = false }: StoryCardProps): VNode {
  const Heading: "h2" | "h3" = `h${level}`;
  const place = places[size];
  const picture = place && story.picture;
  const figure = place && picture && <Figure picture={picture} place={place} language={story.language} first={first} />;
  return (
    <article class={`card card-${size}${picture === undefined ? " card-without-picture" : ""}`}>
      {size !== "lead" && figure}
      <div class="card-text">
        {story.live && <LiveMark />}
        <Kicker kind={story.kind} section={section ? story.section : undefined} linked={false} />
        <Heading class={["card-title", longClass(story.headline)].join(" ").trim()} {...spoken(story.language)}>
          <a href={story.address}>
            <Headline text={story.headline} />
          </a>
        </Heading>
        {size !== "headline" && (
          <p class="card-standfirst" {...spoken(story.language)}>
            {story.standfirst}
          </p>
        )}
        <p class="card-line">
          <UnpublishedLabel unpublished={story.unpublished} />{" "}
          {story.authors.length > 0 && <span>{shortNamesOf(story.authors)}</span>}{" "}
          {dated && <Moment at={story.published} form="date" />}
        </p>
      </div>
      {size === "lead" && figure}
    </article>
  );
}
