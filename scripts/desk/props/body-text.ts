// A text in Markdown with all that it refers to.
import type { Picture } from "./picture.ts";
import type { StoryCard } from "./story-card.ts";

/** Markdown with all that it refers to, ready for the body rules. */
export interface BodyText {
  /** Read from the disk when it is asked for. */
  readonly markdown: string;
  /** Stands for the Markdown where bodies are compared. */
  readonly markdownHash?: string;
  readonly language: string;
  /** By the name that the text uses. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** By slug; a story that is not out yet, or no more, is not here and its box is left out. */
  readonly stories: Readonly<Record<string, StoryCard>>;
  /**
   * Where links lead that do not lead where the text says: by path, the path or web address that answers for it now, or
   * null where readers find nothing, and only the words of the link stay.
   */
  readonly leads?: Readonly<Record<string, string | null>>;
  /** The path under which the site lives, `/` or `/paper/`, to be put before links from the root. */
  readonly base: string;
  /** Keeps ids apart where one page holds several bodies. */
  readonly idPrefix: string;
  /** Links of paid stories are marked as such. */
  readonly sponsored: boolean;
}
