// A feed, whatever its format.
import type { Instant } from "../../base/time.ts";
import type { BodyText } from "./body-text.ts";
import type { Byline } from "./byline.ts";
import type { Correction } from "./corrections.ts";
import type { Link } from "./link.ts";
import type { Picture } from "./picture.ts";

/** A feed in one of its formats. Addresses have no origin yet, as everywhere. */
export interface FeedProps {
  /** What the feed's formats have in common. */
  readonly feed: Feed;
  /** The feed's own address. */
  readonly self: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** The latest change; absent while there is nothing in it. */
  readonly updated?: Instant;
  /** A WebSub hub. */
  readonly hub?: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays for ever, whatever becomes of the address. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly published: Instant;
  readonly updated: Instant;
  /** Nobody where the newspaper itself speaks. */
  readonly authors: readonly Byline[];
  readonly categories: readonly string[];
  readonly picture?: Picture;
  /** Absent where feeds hold summaries. */
  readonly text?: FeedText;
}

/** A whole text as it stands in a feed. */
export interface FeedText {
  readonly body: BodyText;
  readonly lead?: Picture;
  /** What must be said first: who paid, or who wrote. */
  readonly origin?: string;
  readonly corrections: readonly Omit<Correction, "weight">[];
  readonly fullStory?: Link;
}
