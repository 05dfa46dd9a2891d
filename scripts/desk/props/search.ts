// The search page.
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";

/** /search/ */
export interface SearchProps {
  readonly head: Head;
  /** Address of the folder that holds the index. */
  readonly index: string;
  /** Names of the index's parts that hold news, newest first. */
  readonly parts: readonly string[];
  /** The archive's years, newest first. */
  readonly years: readonly Link[];
}
