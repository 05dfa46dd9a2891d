// A folder as a whole: every file with a hash of its content.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../scripts/content/list-files.ts";

/** By path, in order. */
export function treeOf(folder: string): Map<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return new Map(listFiles(folder, ".").map((file) => [file, hash(file)]));
}
