// Files that are taken away between being listed and being read, as when an editor moves a folder.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasCode } from "../base/kept.ts";

/** Whether an error says that a file of content/ under `root` is not there, and it is not: it was when it was listed. */
export function isVanished(error: unknown, root: string): boolean {
  if (!hasCode(error, "ENOENT")) return false;
  const { path = "" } = error as NodeJS.ErrnoException;
  return path.startsWith(join(root, "content")) && !existsSync(path);
}
