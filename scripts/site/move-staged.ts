// Moves a finished stage into place: whole new folders at once, other files by one rename each, then what is gone goes.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readIfThere } from "../base/kept.ts";

/** The file by which a folder is known to hold a site; it is moved first, so that an interrupted build is known too. */
const siteMark = "404.html";

/** Whether a folder holds a site of ours, whole or half moved: other sites have a file of that name, but not this page. */
export function holdsSite(folder: string): boolean {
  return readIfThere(join(folder, siteMark))?.includes('<body class="page-not-found"') ?? false;
}

/** Puts the staged `files` into `output`; pages go last, so that what they name is there before them. */
export function moveStaged(stage: string, output: string, files: readonly string[]): void {
  if (!existsSync(output) || readdirSync(output).length === 0) {
    if (existsSync(output)) rmdirSync(output);
    mkdirSync(dirname(output), { recursive: true });
    renameSync(stage, output);
    return;
  }
  const pagesLast = [
    ...files.filter((file) => file === siteMark),
    ...files.filter((file) => !file.endsWith(".html")),
    ...files.filter((file) => file.endsWith(".html") && file !== siteMark),
  ];
  const folders = new Set<string>();
  for (const file of pagesLast) {
    const folder = join(output, dirname(file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(join(stage, file), join(output, file));
  }
}

/** Removes files, and the folders that this leaves empty. */
export function removeFiles(output: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(output, file), { force: true });
  for (const folder of new Set(files.map(dirname))) removeIfEmpty(output, folder);
}

/** A file that must go before others come: its name is to be a folder, or its folder's name is to be a file. */
export function inTheWay(gone: readonly string[], coming: readonly string[]): string[] {
  const folders = new Set(coming.flatMap(foldersOf));
  const files = new Set(coming);
  return gone.filter((file) => folders.has(file) || foldersOf(file).some((folder) => files.has(folder)));
}

function foldersOf(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function removeIfEmpty(output: string, folder: string): void {
  if (folder === ".") return;
  const path = join(output, folder);
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeIfEmpty(output, dirname(folder));
}
