// The folders of a site, and when the system last saw a file come or go in each.
import { dirname, join } from "node:path";
import { statFolderIfThere } from "../base/kept.ts";

/** By path from the output folder: the time of the folder's last change, which no tool can set. */
export type Stamps = ReadonlyMap<string, number>;

/** Every folder on the way to these files, the output folder itself (`.`) among them. */
export function foldersAbove(files: Iterable<string>): Set<string> {
  const folders = new Set(["."]);
  for (const file of files)
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  return folders;
}

/** Those of the folders that are there, as the system says now. */
export function stampsOf(output: string, folders: Iterable<string>): Stamps {
  const stamps = new Map<string, number>();
  for (const folder of folders) {
    const changed = statFolderIfThere(join(output, folder))?.ctimeMs;
    if (changed !== undefined) stamps.set(folder, changed);
  }
  return stamps;
}

export function areSame(some: Stamps, others: Stamps): boolean {
  return some.size === others.size && [...some].every(([folder, changed]) => others.get(folder) === changed);
}
