// A picture with its caption and its credit.
import type { VNode } from "preact";
import type { Picture } from "../../scripts/desk/props/picture.ts";
import type { Place } from "../../scripts/pictures/places.ts";
import { type Sources, sourcesOf } from "../../scripts/pictures/sources.ts";
import { Credit } from "./credit.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";
import { toneOf } from "./tone.ts";

/**
 * What stands under a picture: in a story all; under a large card the label and the credit, since the headline beside it
 * says what it is about, for those who cannot see it as well; under a thumbnail nothing, since its credit stands where it leads.
 */
const words: Readonly<Record<Place, "all" | "rights" | "none">> = {
  lead: "all",
  body: "all",
  entry: "all",
  portrait: "all",
  front: "rights",
  top: "rights",
  box: "rights",
  related: "rights",
  list: "none",
  byline: "none",
};

interface FigureProps {
  readonly picture: Picture;
  readonly place: Place;
  /** Of the story that the picture belongs to, where it is not the newspaper's. */
  readonly language?: string | undefined;
  /** Loads at once, as leads do in any case: for the first pictures of a list. */
  readonly first?: boolean;
}

/** Prints a picture; what differs from the language around it is marked. */
export function Figure({ picture, place, language, first = false }: FigureProps): VNode {
  const { chrome } = useSurroundings();
  const inText = place === "lead" || place === "body" || place === "entry";
  const own = picture.language ?? language ?? chrome.language;
  const around = (inText ? language : undefined) ?? chrome.language;
  const furniture = own === chrome.language ? undefined : chrome.language;
  const sources = sourcesOf(picture, place, chrome.home);
  const shown = (
    <PictureElement
      sources={sources}
      alt={words[place] === "all" ? picture.alt : ""}
      loading={loadingOf(place, first)}
      tone={toneOf(picture.colour)}
    />
  );
  const classes = ["figure", `figure-${inText ? place : "card"}`, ...sources.shape.map((word) => `figure-${word}`)];
  return (
    <figure class={classes.join(" ")} {...spoken(own === around ? undefined : own)}>
      {inText && place !== "entry" ? (
        <a href={sources.largest.address}>
          <span class="visually-hidden" {...spoken(furniture)}>
            Enlarge:{" "}
          </span>
          {shown}
        </a>
      ) : (
        shown
      )}
      <Caption picture={picture} place={place} furniture={furniture} />
    </figure>
  );
}

interface CaptionProps {
  readonly picture: Picture;
  readonly place: Place;
  /** The newspaper's language, where the picture's is another. */
  readonly furniture: string | undefined;
}

/** Caption and credit stand apart; a picture with neither has no caption line. */
function Caption({ picture, place, furniture }: CaptionProps): VNode | null {
  const { label, credit } = picture;
  const caption = words[place] === "all" ? picture.caption : undefined;
  const described = label !== undefined || caption !== undefined;
  if (words[place] === "none" || (!described && credit === undefined)) return null;
  return (
    <figcaption>
      {described && (
        <span class="caption">
          {label !== undefined && <b class="picture-label">{label}</b>}
          {label !== undefined && caption !== undefined && " "}
          {caption}
        </span>
      )}
      {described && credit !== undefined && " "}
      {credit !== undefined && <Credit credit={credit} language={furniture} />}
    </figcaption>
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
  /** Stands in the picture's place until it has loaded. */
  readonly tone: string;
}

function PictureElement({ sources, alt, loading, tone }: PictureElementProps): VNode {
  return (
    <picture>
      {sources.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sources.sizes} />
      ))}
      <img
        src={sources.src}
        class={tone}
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
