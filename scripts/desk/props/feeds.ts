// The page that lists all feeds.
import type { FeedFormat } from "../../content/machines.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";

/** /feeds/: what there is to follow, and how. */
export interface FeedsProps {
  readonly head: Head;
  /** Whether the feeds hold whole stories. */
  readonly text: "full" | "summary";
  readonly groups: readonly {
    readonly title: string;
    readonly feeds: readonly {
      /** The page that the feed belongs to. */
      readonly page: Link;
      readonly formats: readonly (Link & { readonly format: FeedFormat })[];
    }[];
  }[];
}
