// A plain page.
import type { Instant } from "../../base/time.ts";
import type { BodyText } from "./body-text.ts";
import type { Head } from "./head.ts";
import type { Translation } from "./link.ts";
import type { Unpublished } from "./unpublished.ts";

export interface PageProps {
  readonly head: Head;
  readonly translations: readonly Translation[];
  readonly headline: string;
  readonly updated?: Instant;
  readonly language?: string;
  readonly body: BodyText;
  readonly unpublished?: Unpublished;
}
