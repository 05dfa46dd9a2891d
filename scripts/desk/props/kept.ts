// Pages that the reader's device fills.
import type { Head } from "./head.ts";

/** /saved/ and /offline/: the device fills them with what it keeps. */
export interface KeptProps {
  readonly head: Head;
}
