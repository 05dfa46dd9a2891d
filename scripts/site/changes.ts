// What a build changed, for tools that publish: `.cache/changes.json`.
import { hash } from "node:crypto";
import { join } from "node:path";
import { takeRoom, writeWhole } from "../base/kept.ts";

interface File {
  /** From the output folder. */
  readonly path: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly sha256: string;
}

/** Sorted by path. `before` and `after` name the whole site's state, so that a tool can see whether it missed one. */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly added: readonly File[];
  readonly changed: readonly File[];
  readonly removed: readonly File[];
}

type Hashed = ReadonlyMap<string, { readonly hash: string }>;

/** The differences between two sites, each given as SHA-256 in base64url by path; `state` is that of the first where it is known. */
export function changesBetween(before: Hashed, after: Hashed, state = stateOf(before)): Changes {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, { hash }] of after) {
    const old = before.get(path);
    if (old === undefined) added.push(path);
    else if (old.hash !== hash) changed.push(path);
  }
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const listed = (paths: readonly string[], site: Hashed) => [...paths].sort().map((path) => fileOf(path, site));
  return {
    before: state,
    after: moved(
      state,
      { site: before, paths: [...changed, ...removed] },
      { site: after, paths: [...changed, ...added] },
    ),
    added: listed(added, after),
    changed: listed(changed, after),
    removed: listed(removed, before),
  };
}

/** The changes of a build that made nothing. */
export function noChanges(state: string): Changes {
  return { before: state, after: state, added: [], changed: [], removed: [] };
}

function fileOf(path: string, site: Hashed): File {
  return { path, sha256: Buffer.from(site.get(path)?.hash ?? "", "base64url").toString("hex") };
}

export function writeChanges(cache: string, changes: Changes): void {
  writeWhole(fileIn(cache), textOfChanges(changes));
}

/** Before the site is touched: there will be room for the list. What comes back gives up what was not used. */
export function takeRoomForChanges(cache: string, changes: Changes): () => void {
  return takeRoom(fileIn(cache), Buffer.byteLength(textOfChanges(changes)));
}

function fileIn(cache: string): string {
  return join(cache, "changes.json");
}

function textOfChanges(changes: Changes): string {
  return `${JSON.stringify(changes, null, 1)}\n`;
}

function stateOf(site: Hashed): string {
  return moved(textOf(0n), { site: new Map(), paths: [] }, { site, paths: [...site.keys()] });
}

interface Part {
  readonly site: Hashed;
  readonly paths: readonly string[];
}

/** A state is a sum over all files, so that a new one costs no more than what has changed. */
function moved(state: string, gone: Part, come: Part): string {
  return textOf(numberOf(Buffer.from(state, "base64url")) - sumOf(gone) + sumOf(come));
}

function sumOf({ site, paths }: Part): bigint {
  return paths.reduce((sum, path) => sum + numberOf(hash("sha256", `${path}\n${site.get(path)?.hash}`, "buffer")), 0n);
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString("hex")}`);
}

function textOf(sum: bigint): string {
  return Buffer.from(BigInt.asUintN(256, sum).toString(16).padStart(64, "0"), "hex").toString("base64url");
}
