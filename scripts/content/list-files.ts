// The files under a folder, in the same order on every machine.
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths relative to `root` with forward slashes, in code-unit order; hidden files and folders are left out, but not `.well-known`. */
export function listFiles(root: string, folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".") && part !== ".well-known"))
    .sort();
}
