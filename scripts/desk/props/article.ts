// A story's page.
import type { Instant } from "../../base/time.ts";
import type { KindOfWork } from "../../content/article.ts";
import type { Rendition } from "../../pictures/rendition.ts";
import type { AuthorBox } from "./author.ts";
import type { BodyText } from "./body-text.ts";
import type { DayOfBriefs } from "./brief.ts";
import type { Correction } from "./corrections.ts";
import type { Head } from "./head.ts";
import type { Link, Translation } from "./link.ts";
import type { LiveCoverage } from "./live.ts";
import type { Picture } from "./picture.ts";
import type { StoryCard } from "./story-card.ts";
import type { Unpublished } from "./unpublished.ts";

export interface ArticleProps {
  readonly head: Head;
  readonly kind: KindOfWork;
  readonly sponsor?: { readonly name: string; readonly link?: string };
  readonly section: Link;
  readonly headline: string;
  readonly standfirst: string;
  readonly language?: string;
  readonly authors: readonly AuthorBox[];
  readonly published: Instant;
  readonly updated?: Instant;
  /** The last change of any kind, corrections too. */
  readonly modified: Instant;
  readonly words: number;
  readonly lead?: Picture;
  /** What stands beside a shared link where there is no lead. */
  readonly card?: Rendition;
  readonly place?: string;
  readonly body: BodyText;
  readonly live?: LiveCoverage;
  readonly corrections: readonly Correction[];
  readonly source?: { readonly text: string; readonly link?: string };
  readonly topics: readonly Link[];
  readonly translations: readonly Translation[];
  readonly related: readonly StoryCard[];
  readonly latest: readonly DayOfBriefs[];
  readonly unpublished?: Unpublished;
}
