// What a machine file may need besides its props.
import type { BodyText, Chrome, FeedItem } from "../desk/props.ts";

export interface FileSurroundings {
  readonly chrome: Chrome;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
  /** A whole story as HTML for feeds; nothing where they hold summaries. */
  readonly renderFeedText: (item: FeedItem) => string | undefined;
  /** The hosts whose frames a reader may load by a click. */
  readonly frameHosts: readonly string[];
}
