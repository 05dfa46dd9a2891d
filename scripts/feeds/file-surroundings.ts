// What a machine file may need besides its props.
import type { BodyText } from "../desk/props/body-text.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { FeedItem } from "../desk/props/feed.ts";

export interface FileSurroundings {
  readonly chrome: Chrome;
  readonly assets: FileAssets;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
  /** A whole story as HTML for feeds; nothing where they hold summaries. */
  readonly renderFeedText: (item: FeedItem) => string | undefined;
  /** The hosts whose frames a reader may load by a click. */
  readonly frameHosts: readonly string[];
}

/** Addresses of the built files that machine files name. */
export interface FileAssets {
  /** What the service worker keeps from the start: styles, scripts, icon, the first font. */
  readonly shell: readonly string[];
  readonly worker: string;
  readonly leavingWorker: string;
  readonly appIcons: readonly AppIcon[];
}

export interface AppIcon {
  readonly address: string;
  /** Pixels; icons are square. */
  readonly size: number;
  /** Whether systems may cut it to their own shape. */
  readonly maskable: boolean;
}
