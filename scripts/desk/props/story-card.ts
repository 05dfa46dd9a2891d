// A story as lists show it.
import type { Instant } from "../../base/time.ts";
import type { KindOfWork } from "../../content/article.ts";
import type { Byline } from "./byline.ts";
import type { Link } from "./link.ts";
import type { Picture } from "./picture.ts";
import type { Unpublished } from "./unpublished.ts";

/** A story in a list. */
export interface StoryCard {
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly kind: KindOfWork;
  readonly section: Link;
  readonly authors: readonly Byline[];
  readonly published: Instant;
  readonly language?: string;
  readonly picture?: Picture;
  /** True while its live coverage goes on. */
  readonly live?: true;
  /** Present in a preview only: why readers do not see this yet. */
  readonly unpublished?: Unpublished;
}
