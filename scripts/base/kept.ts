// Data kept from run to run in the cache folder: never trusted unless whole and of the same version.
import {
  closeSync,
  constants,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { shortHash } from "./hash.ts";

export type Kept<T> = { readonly data: T } | { readonly lost: "missing" | "of another version" | "damaged" };

/** Changes when the form of anything that is kept changes; the engine's own form of data counts too. */
const form = `dateline-5-v8-${process.versions.v8}`;

/** What was kept under the same key, or why there is nothing. */
export function readKept<T>(file: string, key: string): Kept<T> {
  const bytes = readIfThere(file);
  if (bytes === undefined) return { lost: "missing" };
  const end = bytes.indexOf(10);
  const [written, itsKey, check] = bytes.toString("latin1", 0, Math.max(0, end)).split(" ");
  if (written?.startsWith("dateline-") !== true) return { lost: "damaged" };
  if (written !== form || itsKey !== key) return { lost: "of another version" };
  const data = bytes.subarray(end + 1);
  return check === shortHash(data) ? { data: deserialize(data) as T } : { lost: "damaged" };
}

/** Keeps data; a reader sees the old file or the new one, never a part of it. */
export function writeKept(file: string, key: string, data: unknown): void {
  const bytes = serialize(data);
  writeWhole(file, `${form} ${key} ${shortHash(bytes)}\n`, bytes);
}

/** Writes a file in one step, from its parts. */
export function writeWhole(file: string, ...parts: readonly (string | Uint8Array)[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const making = draftOf(file);
  try {
    writeParts(making, parts);
    renameSync(making, file);
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}

/** Written again and again, since room for the record of a large archive would be much memory. */
const emptyPart = new Uint8Array(2 ** 16);

/**
 * Takes as much room on the disk as a file will need that is to be written in one step later, so that a full disk is
 * noticed now. What comes back gives up what was not used.
 */
export function takeRoom(file: string, bytes: number): () => void {
  const making = draftOf(file);
  const giveUp = () => rmSync(making, { force: true });
  try {
    writeParts(making, Array<Uint8Array>(Math.ceil(bytes / emptyPart.length)).fill(emptyPart));
  } catch (error) {
    giveUp();
    throw error;
  }
  return giveUp;
}

function draftOf(file: string): string {
  return `${file}.${process.pid}.part`;
}

/** Over what is there already, since that has its room. */
function writeParts(file: string, parts: readonly (string | Uint8Array)[]): void {
  const opened = openSync(file, constants.O_CREAT | constants.O_WRONLY);
  try {
    const bytes = parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
    for (const part of bytes) writeFileSync(opened, part);
    ftruncateSync(
      opened,
      bytes.reduce((sum, { length }) => sum + length, 0),
    );
  } catch (error) {
    throw named(error, file);
  } finally {
    closeSync(opened);
  }
}

/** The system names no file where one is written that is open. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error && !("path" in error) ? Object.assign(error, { path }) : error;
}

/** A file's bytes, or nothing where there is no such file. */
export function readIfThere(file: string): Buffer | undefined {
  return unlessAbsent(() => readFileSync(file));
}

/** What is known of a file, or nothing where there is no such file. */
export function statIfThere(file: string): Stats | undefined {
  const stats = statAny(file);
  return stats?.isFile() ? stats : undefined;
}

/** The same of a folder. */
export function statFolderIfThere(folder: string): Stats | undefined {
  const stats = statAny(folder);
  return stats?.isDirectory() ? stats : undefined;
}

function statAny(path: string): Stats | undefined {
  return unlessAbsent(() => statSync(path, { throwIfNoEntry: false }));
}

/** Whether an error is the system's, with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** A file is not there also where a folder has its name, or a file or a link to nowhere that of its folder. */
const absent = ["ENOENT", "ENOTDIR", "EISDIR", "ELOOP"];

function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (hasCode(error, ...absent)) return undefined;
    throw error;
  }
}
