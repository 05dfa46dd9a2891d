// The record of a build: every file of the site, what it was made from, and its content's hash.
import type { Stats } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../../layouts/parts/surroundings.ts";
import { readKept, statIfThere, takeRoom, writeKept } from "../base/kept.ts";
import type { Problem } from "../base/problem.ts";
import type { Instant } from "../base/time.ts";
import type { Stamps } from "./folders.ts";

/** One file of the site as it was made. */
export interface Row {
  /** Who made it: `layout article`, `file robots`, `asset`, `picture`. */
  readonly maker: string;
  /** The digest of what it was made from, besides its maker. */
  readonly props: string;
  /** Short digests of each of its props, to say later what changed. */
  readonly facets: string;
  /** SHA-256 of the content, as base64url. */
  readonly hash: string;
  readonly size: number;
  /** When the file in the output folder was written, in milliseconds, as it says itself. */
  readonly modified: number;
  /** The same as the system says, which no tool can set. */
  readonly changed: number;
  /** The renditions that it names, packed. */
  readonly pictures: string;
}

export interface Makers {
  /** The code of each maker. */
  readonly code: Readonly<Record<string, string>>;
  /** The furniture that all pages share. */
  readonly chrome: string;
  /** The addresses of styles, scripts and fonts. */
  readonly assets: string;
}

/** What a whole build hung on besides the output folder; where none of it changes, another build gives the same. */
export interface Grounds {
  /** The state of content/. */
  readonly content: string;
  /** The digest of all code. */
  readonly code: string;
  /** The first moment at which the edition is another; absent where time changes nothing. */
  readonly until: Instant | undefined;
  /** The digest of what lies beside the site. */
  readonly beside: string;
}

export interface Manifest {
  readonly now: Instant;
  readonly makers: Makers;
  /** What the assets were built from, and where pages find them. */
  readonly assets: { readonly key: string; readonly built: Assets };
  /** Names the state of the whole site; absent from the record of a preview, as is what follows. */
  readonly state?: string;
  readonly grounds?: Grounds;
  /** The newsroom as it was, as text. */
  readonly sighting?: () => string;
  /** What the content made an editor should know. */
  readonly warnings?: readonly Problem[];
  /** When a file last came or went in each folder of the site. */
  readonly folders?: Stamps;
  /** By path from the output folder. */
  readonly rows: ReadonlyMap<string, Row>;
}

export type ManifestReading = Manifest | { readonly lost: "missing" | "of another version" | "damaged" };

/** What a file's row says of it that a look at the file tells. */
export function factsOf({ size, mtimeMs, ctimeMs }: Stats): Pick<Row, "size" | "modified" | "changed"> {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

const key = "manifest";

/**
 * What is kept of it: long texts as bytes, since V8 keeps two for each character once it has met one that needs them, and
 * the lines of the rows in blocks, since those of a large archive would be in memory several times while they are written.
 */
type KeptRecord = Omit<Manifest, "rows" | "sighting"> & {
  readonly blocks: readonly Uint8Array[];
  readonly sightingBytes: Uint8Array | undefined;
};

/** Reads the record of the last build from the cache folder. */
export function readManifest(cache: string): ManifestReading {
  const kept = readKept<KeptRecord>(join(cache, key), key);
  if ("lost" in kept) return kept;
  const { blocks, sightingBytes, ...rest } = kept.data;
  const makers = new Map<string, string>();
  return {
    ...rest,
    ...(sightingBytes === undefined ? {} : { sighting: () => textOf(sightingBytes) }),
    rows: new Map(
      blocks.flatMap((block) =>
        textOf(block)
          .split("\n")
          .map((line) => rowOf(line, makers)),
      ),
    ),
  };
}

/** Keeps the record; this is the last step of a build. */
export function writeManifest(cache: string, { rows, sighting, ...rest }: Manifest): void {
  const blocks = [...blocksOf(rows)];
  const sightingBytes = sighting === undefined ? undefined : Buffer.from(sighting());
  writeKept(join(cache, key), key, { ...rest, blocks, sightingBytes } satisfies KeptRecord);
}

/** More than a file adds to the record, and what else may be longer, in bytes. */
const roomForFile = 1024;
const roomForOthers = 2 ** 16;

/** Before the site is touched: there will be room for the next record, with so many more files. What comes back gives up what was not used. */
export function takeRoomForManifest(cache: string, added: number): () => void {
  const file = join(cache, key);
  return takeRoom(file, (statIfThere(file)?.size ?? 0) + added * roomForFile + roomForOthers);
}

const rowsOfBlock = 5000;

function* blocksOf(rows: Manifest["rows"]): Generator<Buffer> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(lineOf(row));
    if (lines.length < rowsOfBlock) continue;
    yield Buffer.from(lines.join("\n"));
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(lines.join("\n"));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

function lineOf([output, { maker, props, facets, hash, size, modified, changed, pictures }]: [string, Row]): string {
  return [output, maker, props, facets, hash, size, modified, changed, pictures].join("\t");
}

/** `makers` holds each maker's name once. */
function rowOf(line: string, makers: Map<string, string>): [string, Row] {
  const [output = "", written = "", props = "", facets = "", hash = "", size, modified, changed, pictures = ""] =
    line.split("\t");
  const maker = makers.get(written) ?? written;
  makers.set(maker, maker);
  const times = { modified: Number(modified), changed: Number(changed) };
  return [output, { maker, props, facets, hash, size: Number(size), ...times, pictures }];
}
