// Where finished renditions are kept from run to run.
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { shortHash } from "../base/hash.ts";
import { readIfThere } from "../base/kept.ts";

/**
 * A folder of files named `harbour.3f9a2c81d04e.800x533.avif.pLJ9b7b0…`: what it is, and the hash of its content. A site may
 * hold the same file under a second name, so that whatever is written into it there is written here: only the hash tells.
 */
export interface Shelf {
  /** The path of a rendition, or nothing where it is not there as it was made. */
  find(output: string): string | undefined;
  /** Keeps a finished rendition, whole or not at all, and gives its path. */
  keep(output: string, bytes: Buffer): string;
  /** Puts a kept rendition at another path as well, where nothing is yet. False where it is not there as it was made. */
  place(output: string, path: string): boolean;
  /** Removes what is not wanted and was made before a moment, in milliseconds; and what interrupted runs left behind. */
  prune(wanted: ReadonlySet<string>, before: number): void;
}

/** For all to read, as web servers have accounts of their own, and for the owner to write. */
const readable = 0o644;

const shelves = new Map<string, Shelf>();

/** The shelf in a folder; its list is read once in the life of a process. */
export function openShelf(folder: string): Shelf {
  const known = shelves.get(folder);
  if (known !== undefined) return known;
  const opened = open(folder);
  shelves.set(folder, opened);
  return opened;
}

function open(folder: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const hashes = listShelf(folder);
  const place = createPlacer();
  const pathOf = (output: string, hash: string) => join(folder, `${basename(output)}.${hash}`);
  const forget = (output: string, path: string) => {
    hashes.delete(basename(output));
    rmSync(path, { force: true });
  };
  return {
    find(output) {
      const hash = hashes.get(basename(output));
      if (hash === undefined) return undefined;
      const path = pathOf(output, hash);
      if (holds(path, hash)) return path;
      forget(output, path);
      return undefined;
    },
    keep(output, bytes) {
      const hash = shortHash(bytes);
      const path = pathOf(output, hash);
      const making = join(folder, `.${process.pid}.${basename(output)}`);
      writeFileSync(making, bytes);
      renameSync(making, path);
      hashes.set(basename(output), hash);
      return path;
    },
    place(output, path) {
      const hash = hashes.get(basename(output));
      if (hash === undefined) return false;
      const kept = pathOf(output, hash);
      if (place(kept, path) && holds(path, hash)) {
        makeReadable(path);
        return true;
      }
      forget(output, kept);
      rmSync(path, { force: true });
      return false;
    },
    prune(wanted, before) {
      const names = new Set([...wanted].map((output) => basename(output)));
      for (const file of readdirSync(folder)) {
        const { name = "", hash } = readName(file);
        const isWanted = names.has(name) && hashes.get(name) === hash;
        if (isWanted || !isOlder(join(folder, file), before)) continue;
        if (hashes.get(name) === hash) hashes.delete(name);
        rmSync(join(folder, file), { force: true });
      }
    },
  };
}

/** Whether a file has the content of this hash. */
function holds(path: string, hash: string): boolean {
  const bytes = readIfThere(path);
  return bytes !== undefined && shortHash(bytes) === hash;
}

/** A second name has the rights of the first, which may have been made while no other account was to read anything. */
function makeReadable(path: string): void {
  if ((statSync(path).mode & readable) !== readable) chmodSync(path, readable);
}

/** True where a file was there and is older. */
function isOlder(path: string, moment: number): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made < moment;
}

/** Hashes by name; what is half-written or of unknown kind is passed over. */
function listShelf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const { name, hash } = readName(file);
      return name === undefined || hash === undefined ? [] : [[name, hash]];
    }),
  );
}

function readName(file: string): { readonly name?: string | undefined; readonly hash?: string | undefined } {
  const [, name, hash] = /^([^.].*)\.([\w-]{22})$/.exec(file) ?? [];
  return { name, hash };
}

/** Cloned where the file system can, else a second name of the same file, else a copy: gigabytes are not written twice. */
const ways: readonly ((from: string, to: string) => void)[] = [
  (from, to) => copyFileSync(from, to, constants.COPYFILE_FICLONE_FORCE),
  linkSync,
  copyFileSync,
];

/** The first way that works is kept to. A placer says whether there was a file to place. */
function createPlacer(): (from: string, to: string) => boolean {
  let way = 0;
  return (from, to) => {
    for (; ; way++) {
      try {
        ways[way]?.(from, to);
        return true;
      } catch (error) {
        if (!existsSync(from)) return false;
        if (way >= ways.length - 1) throw error;
      }
    }
  };
}
