// The folders of a site, and when the system last saw a file come or go in each.
import { dirname } from "node:path";
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
    const changed = statFolderIfThere(`${output}/${folder}`)?.ctimeMs;
    if (changed !== undefined) stamps.set(folder, changed);
  }
  return stamps;
}

export function areSame(some: Stamps, others: Stamps): boolean {
  if (some.size !== others.size) return false;
  for (const [folder, changed] of some) if (others.get(folder) !== changed) return false;
  return true;
}
