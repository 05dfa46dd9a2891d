// Moves a finished stage into place: whole new folders at once, other files by one rename each, then what is gone goes.
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasCode, statFolderIfThere, statIfThere } from "../base/kept.ts";
import { mark, moving } from "./mark.ts";
import { bringNear, forgetNear } from "./near.ts";

/**
 * Puts the staged `files` into `output`. All that a full disk can refuse comes first: folders, then new files, which no
 * reader asks for yet. Should it be refused, they go again. Pages go after what they name.
 */
export function moveStaged(stage: string, output: string, files: readonly string[]): void {
  if (isMovedWhole(stage, output)) return;
  const near = bringNear(stage, output);
  try {
    moveFiles(near, output, files);
  } finally {
    forgetNear(output);
  }
}

function moveFiles(near: string, output: string, files: readonly string[]): void {
  const move = (file: string) => moveOver(join(near, file), join(output, file));
  const isNew = (file: string) => !existsSync(join(output, file));
  const coming = pagesLast(files.filter(isNew));
  const isComing = new Set(coming);
  const made: string[] = [];
  try {
    for (const folder of new Set(files.map(dirname))) made.push(...makeFolder(output, folder));
    coming.forEach(move);
  } catch (error) {
    for (const path of [...coming.map((file) => join(output, file)), ...made])
      rmSync(path, { recursive: true, force: true });
    throw error;
  }
  pagesLast(files.filter((file) => !isComing.has(file))).forEach(move);
}

/** Where there is nothing yet, in one step; that is not possible where the folder is a disk of its own. */
function isMovedWhole(stage: string, output: string): boolean {
  if (existsSync(output) && readdirSync(output).length > 0) return false;
  mark(stage, moving);
  mkdirSync(dirname(output), { recursive: true });
  try {
    if (existsSync(output)) rmdirSync(output);
    renameSync(stage, output);
    return true;
  } catch (error) {
    if (!hasCode(error, "EBUSY", "EXDEV")) throw error;
    return false;
  }
}

function pagesLast(files: readonly string[]): string[] {
  const isPage = (file: string) => file.endsWith(".html");
  return [...files.filter((file) => !isPage(file)), ...files.filter(isPage)];
}

/** A folder that somebody has put where a file of the site belongs makes way. */
function moveOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFolder(to)) throw error;
    rmSync(to, { recursive: true });
    renameSync(from, to);
  }
}

/** So does a file where a folder belongs, or a link to nowhere. Gives the uppermost folder that it has made. */
function makeFolder(output: string, folder: string): string[] {
  const path = join(output, folder);
  try {
    return [mkdirSync(path, { recursive: true }) ?? []].flat();
  } catch (error) {
    const file = [...foldersOf(folder), folder].map((part) => join(output, part)).find(isNoFolder);
    if (file === undefined) throw error;
    unlinkSync(file);
    return [mkdirSync(path, { recursive: true }) ?? []].flat();
  }
}

/** Removes files, and the folders that this leaves empty. */
export function removeFiles(output: string, files: readonly string[]): void {
  for (const file of files) removeFile(join(output, file));
  for (const folder of new Set(files.map(dirname))) removeIfEmpty(output, folder);
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (statIfThere(path) !== undefined) throw error;
  }
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
  if (isFolder(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeIfEmpty(output, dirname(folder));
}

/** Something else is there; it may be a link. */
function isNoFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined && statFolderIfThere(path) === undefined;
}

/** A link to one is none. */
function isFolder(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory();
}
