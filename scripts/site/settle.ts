// The end of a build: what differs is moved into place, what is gone goes, and the record is kept last.
import { statSync } from "node:fs";
import { join } from "node:path";
import { type Changes, changesBetween, takeRoomForChanges, writeChanges } from "./changes.ts";
import { foldersAbove, type Stamps, stampsOf } from "./folders.ts";
import { factsOf, type Manifest, type Row, takeRoomForManifest, writeManifest } from "./manifest.ts";
import { mark } from "./mark.ts";
import { inTheWay, moveStaged, removeFiles } from "./move-staged.ts";
import { beginMoving, endMoving, type Previous } from "./previous.ts";
import type { Run } from "./run.ts";

export interface Settled {
  readonly rows: ReadonlyMap<string, Row>;
  readonly changes: Changes;
  /** Files moved into the output folder. */
  readonly written: number;
}

/** Makes the output folder what `record` says; what it lacks is in `stage`. */
export function settle({ output, cache }: Run, stage: string, previous: Previous, record: Manifest): Settled {
  const { rows } = record;
  const { manifest, there, touched } = previous;
  const moving = [...rows.keys()].filter((file) => there.get(file) !== rows.get(file)?.hash);
  const known = [manifest?.rows.keys() ?? [], there.keys(), touched];
  const gone = [...new Set(known.flatMap((files) => [...files].filter((file) => !rows.has(file))))];
  const before = manifest?.rows ?? new Map([...there].map(([file, hash]) => [file, { hash }]));
  const changes = changesBetween(before, rows, manifest?.state);
  const giveUpRoom = takeRoomFor(cache, changes, manifest);
  try {
    if (moving.length > 0 || gone.length > 0) {
      beginMoving(cache, [...moving, ...gone]);
      removeFiles(output, inTheWay(gone, moving));
      moveStaged(stage, output, moving);
      removeFiles(output, gone);
    }
    writeChanges(cache, changes);
    const folders = stampsAfter(output, { ...record, folders: manifest?.folders }, [...moving, ...gone]);
    writeManifest(cache, { ...record, state: changes.after, folders, rows: asPlaced(output, rows, previous) });
  } finally {
    giveUpRoom();
  }
  mark(output, changes.after);
  endMoving(cache);
  return { rows, changes, written: moving.length };
}

/** A full disk is to be noticed while the site is as it was; where there is none, nothing is lost by noticing it later. */
function takeRoomFor(cache: string, changes: Changes, manifest: Manifest | undefined): () => void {
  if (manifest === undefined) return () => {};
  const giveUpChanges = takeRoomForChanges(cache, changes);
  try {
    const giveUpManifest = takeRoomForManifest(cache, changes.added.length);
    return () => {
      giveUpChanges();
      giveUpManifest();
    };
  } catch (error) {
    giveUpChanges();
    throw error;
  }
}

/** With the times of files as they lie there: moving sets one, and what was made again with the same content stays. */
function asPlaced(output: string, rows: Manifest["rows"], { manifest }: Previous) {
  const placed = new Map(rows);
  for (const [file, row] of rows) {
    if (row === manifest?.rows.get(file)) continue;
    placed.set(file, { ...row, ...factsOf(statSync(join(output, file))) });
  }
  return placed;
}

/** Folders to which nothing was done keep the stamp that they had at the beginning: what others did since is noticed. */
function stampsAfter(output: string, { rows, folders }: Manifest, moved: readonly string[]): Stamps {
  const stamps = new Map(folders);
  const anew = foldersAbove(folders === undefined ? rows.keys() : moved);
  for (const folder of anew) stamps.delete(folder);
  for (const [folder, stamp] of stampsOf(output, anew)) stamps.set(folder, stamp);
  return stamps;
}
