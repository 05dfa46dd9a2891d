// Live coverage.
import type { Instant } from "../../base/time.ts";
import type { BriefItem, DayOfBriefs } from "./brief.ts";

/** A story as it happens. */
export interface LiveCoverage {
  readonly from: Instant;
  readonly to?: Instant;
  /** False once it has ended. */
  readonly running: boolean;
  /** Address of the story to which a brief must be tied to be part of it; nothing where all briefs are. */
  readonly only?: string;
  readonly order: "newest" | "oldest";
  /** Addresses of the page in both orders. */
  readonly newestFirst: string;
  readonly oldestFirst: string;
  /** What mattered most; `id` is that of the brief on the page. */
  readonly key: readonly Pick<BriefItem, "id" | "time" | "headline" | "language">[];
  /** Days and briefs in the page's order. */
  readonly days: readonly DayOfBriefs[];
}
