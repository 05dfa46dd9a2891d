// Lists of addresses for search engines.
import type { Instant } from "../../base/time.ts";
import type { Picture } from "./picture.ts";

/** A list of addresses for search engines. */
export interface SitemapProps {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly address: string;
  /** Only where it is known for sure. */
  readonly modified?: Instant;
  readonly pictures?: readonly Picture[];
}

/** The stories of the last two days, for Google News. */
export interface NewsSitemapProps {
  readonly stories: readonly {
    readonly address: string;
    readonly headline: string;
    readonly language: string;
    /** First publication. */
    readonly published: Instant;
  }[];
}
