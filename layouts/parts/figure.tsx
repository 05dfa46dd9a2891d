// A picture with its caption and its credit.
import type { VNode } from "preact";
import type { Picture } from "../../scripts/desk/props.ts";
import { sourcesOf } from "../../scripts/pictures/sources.ts";
import { Credit } from "./credit.tsx";
import { useSurroundings } from "./surroundings.ts";

type FigureSize = "lead" | "body" | "card";

interface FigureProps {
  readonly picture: Picture;
  /** `lead` opens a story and loads at once; `body` stands in the text; `card` is cropped and stands beside a headline. */
  readonly size: FigureSize;
}

/** Prints a picture; the caption and the credit stand apart, and a picture with neither has no caption line. */
export function Figure({ picture, size }: FigureProps): VNode {
  const { caption, credit } = picture;
  const { sources, ...fallback } = sourcesOf(picture, size, useSurroundings().chrome.home);
  return (
    <figure class={`figure figure-${size}`}>
      <picture>
        {sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcset={srcset} sizes={fallback.sizes} />
        ))}
        <img
          src={fallback.src}
          srcset={fallback.srcset}
          sizes={fallback.sizes}
          width={fallback.width}
          height={fallback.height}
          alt={picture.alt}
          loading={size === "lead" ? "eager" : "lazy"}
          decoding="async"
          fetchpriority={size === "lead" ? "high" : undefined}
        />
      </picture>
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
