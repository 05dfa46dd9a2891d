// Files in the stage, on their way into the output folder.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { factsOf, type Row } from "./manifest.ts";
import { hashOf } from "./previous.ts";

/** A file as it lies in the stage. */
export type Staged = Pick<Row, "hash" | "size" | "modified" | "changed">;

/** Writes one file into the stage. */
export function stageFile(stage: string, output: string, content: string | Uint8Array): Staged {
  const path = join(stage, output);
  writeInFolder(path, content);
  return { hash: hashOf(content), ...factsOf(statSync(path)) };
}

/** Most files are not the first of their folder. */
function writeInFolder(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** A file that was put into the stage by others. */
export function staged(stage: string, output: string): Staged {
  const path = join(stage, output);
  return { hash: hashOf(readFileSync(path)), ...factsOf(statSync(path)) };
}
