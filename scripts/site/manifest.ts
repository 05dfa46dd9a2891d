// The record of a build: every file of the site, what it was made from, and its content's hash.
import { join } from "node:path";
import type { Assets } from "../../layouts/parts/surroundings.ts";
import { readKept, writeKept } from "../base/kept.ts";
import type { Problem } from "../base/problem.ts";
import type { Instant } from "../base/time.ts";

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
  /** Of the file in the output folder, in milliseconds. */
  readonly modified: number;
  /** The renditions that it names. */
  readonly pictures: readonly string[];
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
  /** Absent from the record of a preview. */
  readonly grounds?: Grounds;
  /** The newsroom as it was, as text; absent from the record of a preview. */
  readonly sighting?: string;
  /** What the content made an editor should know. */
  readonly warnings?: readonly Problem[];
  /** By path from the output folder. */
  readonly rows: ReadonlyMap<string, Row>;
}

export type ManifestReading = Manifest | { readonly lost: "missing" | "of another version" | "damaged" };

const key = "manifest";

/** Reads the record of the last build from the cache folder. */
export function readManifest(cache: string): ManifestReading {
  const kept = readKept<Omit<Manifest, "rows"> & { readonly lines: string }>(join(cache, key), key);
  if ("lost" in kept) return kept;
  const { lines, ...rest } = kept.data;
  return { ...rest, rows: new Map(lines === "" ? [] : lines.split("\n").map(rowOf)) };
}

/** Keeps the record; this is the last step of a build. */
export function writeManifest(cache: string, { rows, ...rest }: Manifest): void {
  writeKept(join(cache, key), key, { ...rest, lines: [...rows].map(lineOf).join("\n") });
}

function lineOf([output, { maker, props, facets, hash, size, modified, pictures }]: [string, Row]): string {
  return [output, maker, props, facets, hash, size, modified, pictures.join(" ")].join("\t");
}

function rowOf(line: string): [string, Row] {
  const [output = "", maker = "", props = "", facets = "", hash = "", size, modified, pictures = ""] = line.split("\t");
  return [
    output,
    {
      maker,
      props,
      facets,
      hash,
      size: Number(size),
      modified: Number(modified),
      pictures: pictures === "" ? [] : pictures.split(" "),
    },
  ];
}
