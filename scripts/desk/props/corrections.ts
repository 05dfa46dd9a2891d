// Corrections, with their story and all together.
import type { Instant } from "../../base/time.ts";
import type { CorrectionType, CorrectionWeight } from "../../content/article.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";

export interface Correction {
  readonly date: Instant;
  readonly type: CorrectionType;
  readonly text: string;
  readonly weight: CorrectionWeight;
}

/** A correction in the list of all, with the story that it mends. */
export interface CorrectionItem {
  readonly date: Instant;
  readonly type: CorrectionType;
  readonly text: string;
  readonly story: Link & { readonly language?: string };
}

/** /corrections/ (the newest year that has any) and /corrections/2023/ (an older one). */
export interface CorrectionsProps {
  readonly head: Head;
  readonly year: string;
  /** Newest first. */
  readonly corrections: readonly CorrectionItem[];
  readonly newer?: Link;
  readonly older?: Link;
}
