// The newsroom in memory: every item whole, every reference resolved.
import type { Day, Instant } from "../base/time.ts";
import type { Guest } from "../content/article.ts";
import type { Entry, Kind } from "../content/kinds.ts";
import type { LedgerLine } from "../content/ledger.ts";
import type { OldAddresses } from "../content/old-addresses.ts";
import type { SiteFields } from "../content/site.ts";
import type { Picture } from "./props/picture.ts";

/** What all linked items have. */
export interface Item<K extends Kind> {
  readonly entry: Entry<K>;
  readonly slug: string;
  /** From the site's root, without its base path: `/2024/04/slug/`. */
  readonly path: string;
}

/** A body's references, by the words that the text uses. */
export interface BodyLinks {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly stories: Readonly<Record<string, Article>>;
  /** Paths of this site that links lead to; absent where there are none. */
  readonly paths?: readonly string[];
}

export interface Author extends Item<"author"> {
  readonly portrait?: Picture;
  readonly body: BodyLinks;
}

export interface Section extends Item<"section"> {
  readonly name: string;
}

export interface Topic extends Item<"topic"> {
  readonly name: string;
}

export interface PlainPage extends Item<"page"> {
  readonly body: BodyLinks;
}

export interface Article extends Item<"article"> {
  readonly published: Instant;
  /** Of its publication, in the newspaper's zone. */
  readonly day: Day;
  readonly authors: readonly (Author | Guest)[];
  readonly section: Section;
  readonly topics: readonly Topic[];
  readonly lead?: Picture;
  /** The editor's picks, in the editor's order. */
  readonly picks: readonly Article[];
  readonly body: BodyLinks;
}

export interface Brief extends Item<"brief"> {
  readonly time: Instant;
  /** In the newspaper's zone. */
  readonly day: Day;
  readonly topics: readonly Topic[];
  readonly article?: Article;
  readonly body: BodyLinks;
}

/** What answers at an address where nothing lives now. */
export type Answer =
  | { readonly item: Item<Kind> }
  /** A path or a web address. */
  | { readonly to: string }
  | { readonly gone: true; readonly reason?: string };

export interface Desk {
  readonly site: SiteFields;
  /** The path under which the site lives: `/` or `/paper/`. */
  readonly base: string;
  /** In the order of site.yaml. */
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  readonly pages: readonly PlainPage[];
  /** Newest first; equal times by path. */
  readonly articles: readonly Article[];
  /** Newest first; equal times by path. */
  readonly briefs: readonly Brief[];
  /** What answers at addresses where nothing lives now but something did, by path. */
  readonly formers: ReadonlyMap<string, Answer>;
  /** What old-addresses.yaml says has moved. */
  readonly moved: OldAddresses["moved"];
  readonly ledger: readonly LedgerLine[];
  /** Every address that readers have really had: those of the ledger. */
  readonly published: ReadonlySet<string>;
}

export function isStaff(author: Author | Guest): author is Author {
  return "entry" in author;
}
