// A picture with its caption and its credit.
import type { VNode } from "preact";
import type { Picture } from "../../scripts/desk/props.ts";
import { Credit } from "./credit.tsx";

type FigureSize = "lead" | "body" | "card";

interface FigureProps {
  readonly picture: Picture;
  /** `lead` opens a story and loads at once; `body` stands in the text; `card` is cropped and stands beside a headline. */
  readonly size: FigureSize;
}

/** Prints a picture; the caption and the credit stand apart, and a picture with neither has no caption line. */
export function Figure({ picture, size }: FigureProps): VNode {
  const { caption, credit } = picture;
  return (
    <figure class={`figure figure-${size}`}>
      <img
        class={focusClasses(picture.focus)}
        src={picture.address}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={size === "lead" ? "eager" : "lazy"}
        decoding="async"
        fetchpriority={size === "lead" ? "high" : undefined}
      />
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

/**
 * The point to keep when a card crops the picture, on a grid of 25%: `focus-x-50 focus-y-25`.
 * Classes, because the security policy allows no inline styles.
 */
function focusClasses(focus: string | undefined): string | undefined {
  const [, x, y] = /^([\d.]+)% +([\d.]+)%$/.exec(focus?.trim().replaceAll(/\s+/g, " ") ?? "") ?? [];
  return x === undefined || y === undefined ? undefined : `focus-x-${onGrid(x)} focus-y-${onGrid(y)}`;
}

function onGrid(percent: string): number {
  return Math.min(100, Math.round(Number(percent) / 25) * 25);
}
