// Files in the stage, on their way into the output folder.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Row } from "./manifest.ts";
import { hashOf } from "./previous.ts";

/** A file as it lies in the stage. */
export type Staged = Pick<Row, "hash" | "size" | "modified">;

/** Writes one file into the stage. */
export function stageFile(stage: string, output: string, content: string | Uint8Array): Staged {
  const path = join(stage, output);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return staged(stage, output);
}

/** A file that was put into the stage by others. */
export function staged(stage: string, output: string): Staged {
  const path = join(stage, output);
  const { size, mtimeMs } = statSync(path);
  return { hash: hashOf(readFileSync(path)), size, modified: mtimeMs };
}
