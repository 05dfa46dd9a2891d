// What a machine file may need besides its props.
import type { BodyText, Chrome, FeedItem } from "../desk/props.ts";

export interface FileSurroundings {
  readonly chrome: Chrome;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
  /** A whole story as HTML for feeds; nothing where they hold summaries. */
  readonly renderFeedText: (item: FeedItem) => string | undefined;
}
