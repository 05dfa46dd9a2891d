// The picture that stands beside a shared link of what has no picture: a headline set in the site's own type.
import { createHash } from "node:crypto";
import { readableName } from "../original.ts";
import type { Rendition } from "../rendition.ts";
import type { Rights } from "../rights.ts";
import { socialSize } from "../social-image.ts";

/** What is drawn. */
interface CardText {
  /** The paper's name. */
  readonly paper: string;
  readonly headline: string;
  /** Above the headline: the section, or what kind of work it is. */
  readonly label?: string | undefined;
  /** Under it: who wrote it; for the paper itself, what it says of itself. */
  readonly credit?: string | undefined;
}

export interface Card extends CardText {
  /** 12 hexadecimal digits: changes with everything that is drawn. */
  readonly id: string;
  /** Readable, for the file's name. */
  readonly name: string;
}

/** Changes whenever the same words would give another picture. */
export const designVersion = 2;

/** The card of `slug`, a word for the file's name. */
export function cardOf(slug: string, { paper, headline, label, credit }: CardText): Card {
  const drawn = JSON.stringify([designVersion, paper, headline, label ?? null, credit ?? null]);
  const id = createHash("sha256").update(drawn).digest("hex").slice(0, 12);
  return { id, name: `card-${readableName(slug) ?? "story"}`, paper, headline, label, credit };
}

/** The one rendition that a card has: 1200×630, for `og:image` and its kin. */
export function cardImageOf({ id, name }: Card): Rendition {
  return { id, name, ...socialSize, format: "png" };
}

/** A card is the paper's own work. */
export function rightsOfCard({ paper, headline }: Card): Rights {
  return { creators: [paper], creditLine: paper, description: headline };
}
