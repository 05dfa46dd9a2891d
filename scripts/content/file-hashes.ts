// Knows files by their content without reading them, where that is safe: by git's own hashes, computed the same way here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/** The hash of each file's content, by path. */
export type FileHashes = ReadonlyMap<string, string>;

export interface HashedFiles {
  readonly hashes: FileHashes;
  /** What tells of each file whether it was changed since, by path. */
  readonly stamps: ReadonlyMap<string, string>;
  /** To be kept, and given again next time on the same machine. */
  readonly seen: string;
}

/** A file that changed this shortly before it was looked at may change again without a new time, in milliseconds. */
const unsettled = 2000;

/** From so many files on, asking git is quicker than reading them. */
const worthAsking = 64;

/**
 * Hashes files under `root` (paths relative to it) as git does. A file is not read where `seen` has it with the same
 * size, times and inode; times alone are not trusted, since a new clone has new ones and a change within the same
 * moment has the same. Many unknown files are looked up in git, which knows all that are as they were committed.
 */
export function hashFiles(root: string, files: readonly string[], seen: string): HashedFiles {
  const known = new Map(seen.split("\n").map(afterTab));
  const looked = files.map((file) => {
    const stats = statSync(`${root}/${file}`);
    const stamp = stampOf(stats);
    const settled = isSettled(stats) ? stamp : "";
    const before = settled === "" ? undefined : known.get(file);
    return {
      file,
      stamp,
      settled,
      known: before?.startsWith(`${stamp}\t`) ? before.slice(stamp.length + 1) : undefined,
    };
  });
  const unknown = looked.filter((one) => one.known === undefined).length;
  const fromGit: FileHashes = unknown < worthAsking ? new Map() : askGit(root);
  const hashes = new Map<string, string>();
  const stamps = new Map<string, string>();
  const lines: string[] = [];
  for (const { file, stamp, settled, known } of looked) {
    const hash = known ?? fromGit.get(file) ?? blobHash(readFileSync(join(root, file)));
    hashes.set(file, hash);
    stamps.set(file, stamp);
    lines.push(`${file}\t${settled}\t${hash}`);
  }
  return { hashes, stamps, seen: lines.join("\n") };
}

/** What stands before the first tab, and after it. */
function afterTab(line: string): [string, string] {
  const end = line.indexOf("\t");
  return [line.slice(0, end), line.slice(end + 1)];
}

/** The hash that git gives a file of this content. */
export function blobHash(content: Uint8Array): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

/** What changes with a file. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) >= unsettled;
}

/** Attributes by which a file's content differs from what git keeps of it, as large files have. */
const converting = /^[^#\n]*\s(?:filter|ident|working-tree-encoding)\b/m;

/** Text to git, which may keep it with other line ends; a picture's name says what its bytes are. */
const isDrawing = /\.svg$/i;

/** Hashes of the files that are as they were committed; none where there is no git, or it keeps other content. */
function askGit(root: string): FileHashes {
  const listed = git(root, "ls-files", "-s", "-v", "-z");
  const modified = git(root, "ls-files", "-m", "-z");
  if (listed === undefined || modified === undefined) return new Map();
  const changed = new Set(modified.split("\0"));
  const hashes = new Map<string, string>();
  for (const entry of listed.split("\0")) {
    const [, hash, file] = /^H \d+ ([0-9a-f]{40}) 0\t(.*)$/s.exec(entry) ?? [];
    if (hash !== undefined && file !== undefined && !changed.has(file) && !isDrawing.test(file)) hashes.set(file, hash);
  }
  const attributes = [...hashes.keys()].filter((file) => /(^|\/)\.gitattributes$/.test(file));
  const converts = attributes.some((file) => converting.test(readFileSync(join(root, file), "utf8")));
  return converts ? new Map() : hashes;
}

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}
