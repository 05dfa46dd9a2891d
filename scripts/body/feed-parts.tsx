// The parts of a text in a feed: plain elements that every reader shows, whole addresses, no scripts, no classes.
import type { VNode } from "preact";
import { RawHtml } from "../../layouts/parts/raw-html.tsx";
import { useSurroundings } from "../../layouts/parts/surroundings.ts";
import type { Picture } from "../desk/props/picture.ts";
import { renditionOutput } from "../pictures/rendition.ts";
import { wholeImageOf } from "../pictures/social-image.ts";
import type { Parts } from "./parts.ts";

/** One file in a format that all readers know, with its caption and its credit. */
export function FeedFigure({ picture }: { readonly picture: Picture }): VNode {
  const { chrome } = useSurroundings();
  const { label, credit } = picture;
  const caption = [label, picture.caption].filter((words) => words !== undefined).join(". ");
  const rendition = wholeImageOf(picture);
  return (
    <figure>
      <img
        src={chrome.origin + chrome.home + renditionOutput(rendition)}
        width={rendition.width}
        height={rendition.height}
        alt={picture.alt}
      />
      {(caption !== "" || credit !== undefined) && (
        <figcaption>
          {caption}
          {caption !== "" && credit !== undefined && " "}
          {credit !== undefined && <small>Image credit: {credit.line}</small>}
        </figcaption>
      )}
    </figure>
  );
}

/** In the place of the layouts' parts. */
export const feedParts: Parts = {
  Figure: FeedFigure,
  EmbedCard: ({ embed: { what, provider, address }, title }) => (
    <p>
      <a href={address}>{title ?? `Open the ${what} on ${provider}`}</a>
      {title !== undefined && ` (${what} on ${provider})`}
    </p>
  ),
  StoryBox: ({ story }) => (
    <p>
      Related story: <a href={useSurroundings().chrome.origin + story.address}>{story.headline}</a>
    </p>
  ),
  FactBox: ({ title, html }) => (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <RawHtml as="div" html={html} />
    </div>
  ),
  PullQuote: ({ html, attribution }) => (
    <figure>
      <RawHtml as="blockquote" html={html} />
      {attribution !== undefined && <figcaption>{attribution}</figcaption>}
    </figure>
  ),
};
