// What the last build left: its record, and whether the output folder is still as recorded.
import { hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readIfThere, statIfThere, writeWhole } from "../base/kept.ts";
import { listFiles } from "../content/list-files.ts";
import { areSame, foldersAbove, type Stamps, stampsOf } from "./folders.ts";
import { factsOf, type Manifest, type Row, readManifest } from "./manifest.ts";
import { isMarked } from "./mark.ts";

export interface Previous {
  /** Absent where there is no record to go by: then everything is made anew. */
  readonly manifest?: Manifest;
  /** Hashes of the files that are there, by output; what is not here is not there or not known. */
  readonly there: ReadonlyMap<string, string>;
  /** What is not as recorded: outputs, and files that are none. */
  readonly touched: ReadonlySet<string>;
  /** Whether the record in memory has other times than that in the cache. */
  readonly isRenewed?: boolean;
  /** Why everything is made anew, for the person who waits. */
  readonly said?: string;
}

/** Looks at record and output folder. `clean` forgets the record. */
export function readPrevious(cache: string, output: string, clean: boolean): Previous {
  const interrupted = readInterrupted(cache);
  const reading = clean ? { lost: "missing" as const } : readManifest(cache);
  if ("lost" in reading) {
    const said = reading.lost === "missing" ? undefined : `The record of the last build is ${reading.lost}`;
    return { there: hashesIn(output), touched: new Set(), said: said && `${said}: everything is made anew.` };
  }
  const isOurs = isLeftBy(reading, output);
  const { there, touched, renewed } = compareFiles(reading.rows, output, new Set(interrupted), isOurs);
  const folders = stampsNow(reading, output);
  const isSame = folders === undefined || areSame(folders, reading.folders ?? new Map());
  if (touched.size > 0 || !isOurs || !isSame)
    for (const file of listFiles(output, ".")) if (!reading.rows.has(file)) touched.add(file);
  if (renewed.size === 0 && isSame) return { manifest: reading, there, touched };
  const rows = new Map([...reading.rows].map(([file, row]) => [file, renewed.get(file) ?? row]));
  return { manifest: { ...reading, ...(folders && { folders }), rows }, there, touched, isRenewed: true };
}

/** Where the record is that of another build, what is there is of another state. Previews leave no mark. */
function isLeftBy({ state }: Manifest, output: string): boolean {
  return state === undefined || isMarked(output, state);
}

/** Previews keep none. */
function stampsNow({ state, rows, folders }: Manifest, output: string): Stamps | undefined {
  return state === undefined ? undefined : stampsOf(output, folders?.keys() ?? foldersAbove(rows.keys()));
}

/**
 * Looks at each file. What has other times than recorded is read, but for a copy of the folder as the build left it
 * (`isOurs`), in which the system's are all new and those that files bring along count; `renewed` are such rows, with the
 * times of now.
 */
function compareFiles(rows: Manifest["rows"], output: string, touched: Set<string>, isOurs: boolean) {
  const there = new Map<string, string>();
  const renewed = new Map<string, Row>();
  for (const [file, row] of rows) {
    const stats = touched.has(file) ? undefined : statIfThere(`${output}/${file}`);
    if (stats?.size !== row.size) touched.add(file);
    else if (stats.mtimeMs === row.modified && stats.ctimeMs === row.changed) there.set(file, row.hash);
    else renewed.set(file, { ...row, ...factsOf(stats) });
  }
  const isCopy = isOurs && there.size === 0;
  for (const [file, { hash: recorded, modified }] of renewed) {
    const isTrusted = isCopy && modified === rows.get(file)?.modified;
    if (isTrusted || hashOf(readFileSync(join(output, file))) === recorded) there.set(file, recorded);
    else {
      touched.add(file);
      renewed.delete(file);
    }
  }
  return { there, touched, renewed };
}

function hashesIn(output: string): Map<string, string> {
  return new Map(listFiles(output, ".").map((file) => [file, hashOf(readFileSync(join(output, file)))]));
}

/** SHA-256 as base64url. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url");
}

const journal = "moving";

/** Before the first file is moved: should the build be killed now, the next one trusts none of these. */
export function beginMoving(cache: string, outputs: readonly string[]): void {
  writeWhole(join(cache, journal), [...readInterrupted(cache), ...outputs].join("\n"));
}

/** After the record is written. */
export function endMoving(cache: string): void {
  rmSync(join(cache, journal), { force: true });
}

function readInterrupted(cache: string): string[] {
  const text = readIfThere(join(cache, journal))?.toString("utf8") ?? "";
  return text.split("\n").filter((line) => line !== "");
}
