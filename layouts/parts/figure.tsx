// A picture with its caption and its credit.
import type { VNode } from "preact";
import type { Picture } from "../../scripts/desk/props.ts";
import type { Place } from "../../scripts/pictures/places.ts";
import { type Sources, sourcesOf } from "../../scripts/pictures/sources.ts";
import { Credit } from "./credit.tsx";
import { useSurroundings } from "./surroundings.ts";

interface FigureProps {
  readonly picture: Picture;
  readonly place: Place;
  /** Loads at once, as leads do in any case: for the first pictures of a list. */
  readonly first?: boolean;
}

/** Prints a picture; the caption and the credit stand apart, and a picture with neither has no caption line. */
export function Figure({ picture, place, first = false }: FigureProps): VNode {
  const { caption, credit } = picture;
  const sources = sourcesOf(picture, place, useSurroundings().chrome.home);
  const inStory = place === "lead" || place === "body";
  const shown = <PictureElement sources={sources} alt={picture.alt} loading={loadingOf(place, first)} />;
  return (
    <figure
      class={["figure", `figure-${inStory ? place : "card"}`, ...sources.shape.map((word) => `figure-${word}`)].join(
        " ",
      )}
    >
      {inStory ? <a href={sources.largest.address}>{shown}</a> : shown}
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption !== undefined && <span class="caption">{caption}</span>}
          {caption !== undefined && credit !== undefined && " "}
          {credit !== undefined && <Credit credit={credit} />}
        </figcaption>
      )}
    </figure>
  );
}

type Loading = "urgent" | "eager" | "lazy";

function loadingOf(place: Place, first: boolean): Loading {
  if (place === "lead" || place === "front") return "urgent";
  return first || place === "portrait" ? "eager" : "lazy";
}

interface PictureElementProps {
  readonly sources: Sources;
  readonly alt: string;
  readonly loading: Loading;
}

function PictureElement({ sources, alt, loading }: PictureElementProps): VNode {
  return (
    <picture>
      {sources.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sources.sizes} />
      ))}
      <img
        src={sources.src}
        width={sources.width}
        height={sources.height}
        alt={alt}
        loading={loading === "lazy" ? "lazy" : undefined}
        decoding="async"
        fetchpriority={loading === "urgent" ? "high" : undefined}
      />
    </picture>
  );
}
