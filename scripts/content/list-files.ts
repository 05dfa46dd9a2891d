// The files under a folder, in the same order on every machine.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths relative to `root` with forward slashes, in code-unit order; hidden files and folders are left out, but not `.well-known`. */
export function listFiles(root: string, folder: string): string[] {
  const files: string[] = [];
  const visit = (path: string) => {
    for (const entry of entriesOf(join(root, path))) {
      if (entry.name.startsWith(".") && entry.name !== ".well-known") continue;
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (entry.isFile()) files.push(inside);
    }
  };
  visit(folder.replace(/^\.?\/?|\/$/g, ""));
  return files.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
