// What a build has made, for whoever asked for it.
import type { Problem } from "../base/problem.ts";
import type { Changes } from "./changes.ts";
import type { Row } from "./manifest.ts";

export interface Site {
  readonly rows: ReadonlyMap<string, Row>;
  readonly changes: Changes;
  /** Why each output was made, by output. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Files moved into the output folder. */
  readonly written: number;
  /** What an editor should know, though it stops nothing. */
  readonly warnings: readonly Problem[];
  /** Something about the record of the last build that whoever waits should know. */
  readonly said: string | undefined;
  /** What its parts took. */
  readonly spent: string;
}
