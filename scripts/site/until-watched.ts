// The watcher says that it is ready before it has looked into deep folders; an edit there would then be lost.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Watcher } from "@11ty/eleventy";

/** Milliseconds to wait at most: a folder that the watcher ignores is never watched. */
const patience = 2000;

/** Waits until every folder under `folders` is watched; returns the files that changed after `since` (ms) meanwhile. */
export async function untilWatched(watcher: Watcher, folders: readonly string[], since: number): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const paths = folders.filter((folder) => existsSync(folder)).flatMap((folder) => [folder, ...pathsIn(folder)]);
    const watched = watcher.getWatched();
    const waiting = paths.some((path) => watched[path] === undefined && isFolder(path));
    if (!waiting || Date.now() > end) return paths.filter((path) => changedAt(path) > since);
    await setTimeout(10);
  }
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
