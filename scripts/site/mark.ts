// The mark in an output folder: that the site in it is ours, and which state of it a build left there.
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIfThere } from "../base/kept.ts";

/** Hidden, and in no list of the site's files. */
const markFile = ".dateline";

/** While files are moved the folder is in no state. */
export const moving = "moving";

/** Whether a folder is as a build left it in a state: then it holds no file that is not of that state. */
export function isMarked(folder: string, state: string): boolean {
  return readIfThere(join(folder, markFile))?.toString("utf8") === `${state}\n`;
}

/** Moves the mark from one folder to another in one step. */
export function moveMark(from: string, to: string): void {
  renameSync(join(from, markFile), join(to, markFile));
}

export function mark(folder: string, state: string): void {
  if (!isMarked(folder, state)) writeFileSync(join(folder, markFile), `${state}\n`);
}

/**
 * Whether a folder holds a site of ours, whole or half moved. Not every tool that copies a site copies hidden files: such
 * a copy is known by its page for what is not found, which other sites do not have.
 */
export function holdsSite(folder: string): boolean {
  if (existsSync(join(folder, markFile))) return true;
  return readIfThere(join(folder, "404.html"))?.includes('<body class="page-not-found"') ?? false;
}
