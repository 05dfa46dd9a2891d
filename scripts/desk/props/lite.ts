// The lite edition.
import type { Instant } from "../../base/time.ts";
import type { KindOfWork } from "../../content/article.ts";
import type { BodyText } from "./body-text.ts";
import type { Correction } from "./corrections.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { Picture } from "./picture.ts";

/** A line in a list of the lite edition. */
export interface LiteItem {
  readonly address: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly kind: KindOfWork;
  readonly language?: string;
  readonly at: Instant;
}

/** /lite/, /lite/world/, /lite/latest/ */
export interface LiteListProps {
  readonly head: Head;
  /** Address of the full page. */
  readonly full: string;
  /** Not on the front page, whose title is the newspaper's name. */
  readonly title?: string;
  readonly description?: string;
  readonly groups: readonly { readonly title?: string; readonly items: readonly LiteItem[] }[];
}

/** /lite/2024/04/slug/ and /lite/2024/04/12/slug/ */
export interface LiteStoryProps {
  readonly head: Head;
  /** Address of the full page. */
  readonly full: string;
  readonly kind: KindOfWork;
  /** Who paid. */
  readonly sponsor?: string;
  /** In the lite edition. */
  readonly section?: Link;
  readonly headline: string;
  readonly standfirst?: string;
  readonly language?: string;
  readonly authors: readonly string[];
  readonly published: Instant;
  readonly updated?: Instant;
  readonly lead?: Picture;
  readonly body: BodyText;
  readonly corrections: readonly Correction[];
  readonly source?: string;
  /** Live coverage: its briefs, newest first. */
  readonly entries?: readonly LiteItem[];
  /** A brief's full story, in the lite edition. */
  readonly story?: Link;
}
