// The files under a folder, in the same order on every machine.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths relative to `root`, with forward slashes, in code-unit order. */
export interface Listing {
  readonly files: readonly string[];
  /** Symbolic links, to files or folders; none is followed. */
  readonly links: readonly string[];
}

/** The files under a folder; hidden ones are left out, but not `.well-known`. */
export function listFiles(root: string, folder: string): readonly string[] {
  return listFolder(root, folder).files;
}

/** The files and symbolic links under a folder; hidden ones are left out, but not `.well-known`. */
export function listFolder(root: string, folder: string): Listing {
  const files: string[] = [];
  const links: string[] = [];
  const visit = (path: string) => {
    for (const entry of entriesOf(join(root, path))) {
      if (entry.name.startsWith(".") && entry.name !== ".well-known") continue;
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (entry.isFile()) files.push(inside);
      else if (entry.isSymbolicLink()) links.push(inside);
    }
  };
  visit(folder.replace(/^\.?\/?|\/$/g, ""));
  return { files: files.sort(), links: links.sort() };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
