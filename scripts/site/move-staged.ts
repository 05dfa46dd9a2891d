// Moves a finished stage into place: whole new folders at once, other files by one rename each, then what is gone goes.
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { statIfThere } from "../base/kept.ts";
import { mark, moving } from "./mark.ts";

/** Puts the staged `files` into `output`; pages go last, so that what they name is there before them. */
export function moveStaged(stage: string, output: string, files: readonly string[]): void {
  if (!existsSync(output) || readdirSync(output).length === 0) {
    if (existsSync(output)) rmdirSync(output);
    mark(stage, moving);
    mkdirSync(dirname(output), { recursive: true });
    renameSync(stage, output);
    return;
  }
  mark(output, moving);
  const pagesLast = [
    ...files.filter((file) => !file.endsWith(".html")),
    ...files.filter((file) => file.endsWith(".html")),
  ];
  const folders = new Set<string>();
  for (const file of pagesLast) {
    const folder = dirname(file);
    if (!folders.has(folder)) makeFolder(output, folder);
    folders.add(folder);
    moveOver(join(stage, file), join(output, file));
  }
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

/** So does a file where a folder belongs. */
function makeFolder(output: string, folder: string): void {
  const path = join(output, folder);
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const file = [...foldersOf(folder), folder].map((part) => join(output, part)).find(statIfThere);
    if (file === undefined) throw error;
    rmSync(file);
    mkdirSync(path, { recursive: true });
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

/** A link to one is none. */
function isFolder(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory();
}
