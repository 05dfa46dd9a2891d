// Writes what is not a page: assets, and the pictures that the edition shows.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { picturesFolder } from "../content/read-content.ts";
import type { AssetFile } from "./assets.ts";

/** Writes files whose content differs from what is there. */
export function writeFiles(output: string, files: readonly AssetFile[]): void {
  for (const { output: path, content } of files) {
    const target = join(output, path);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Copies pictures as they are; one with the same size and a later date is taken to be there already. */
export function copyPictures(root: string, output: string, files: readonly string[]): void {
  for (const file of files) {
    const source = join(root, picturesFolder, file);
    const target = join(output, "pictures", file);
    if (isCurrent(source, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
}

function isCurrent(source: string, target: string): boolean {
  if (!existsSync(target)) return false;
  const [from, to] = [statSync(source), statSync(target)];
  return from.size === to.size && to.mtimeMs >= from.mtimeMs;
}

/** Empties a folder. */
export function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
