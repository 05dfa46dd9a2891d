// Where finished renditions are kept from run to run.
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** A folder of files named `harbour.3f9a2c81d04e.800x533.avif.18234`: what it is, and how many bytes it must have. */
export interface Shelf {
  /** The path of a rendition, or nothing where it is not there whole. */
  find(output: string): string | undefined;
  /** Keeps a finished rendition, whole or not at all, and gives its path. */
  keep(output: string, bytes: Buffer): string;
  /** Puts a kept rendition at another path as well, where nothing is yet. False where it is not there whole. */
  place(output: string, path: string): boolean;
  /** Removes what is not wanted and was made before a moment, in milliseconds; and what interrupted runs left behind. */
  prune(wanted: ReadonlySet<string>, before: number): void;
}

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
  const sizes = listShelf(folder);
  const place = createPlacer();
  const pathOf = (output: string, size: number) => join(folder, `${basename(output)}.${size}`);
  const forget = (output: string, path: string) => {
    sizes.delete(basename(output));
    rmSync(path, { force: true });
  };
  return {
    find(output) {
      const size = sizes.get(basename(output));
      if (size === undefined) return undefined;
      const path = pathOf(output, size);
      if (sizeOf(path) === size) return path;
      forget(output, path);
      return undefined;
    },
    keep(output, bytes) {
      const path = pathOf(output, bytes.length);
      const making = join(folder, `.${process.pid}.${basename(output)}`);
      writeFileSync(making, bytes);
      renameSync(making, path);
      sizes.set(basename(output), bytes.length);
      return path;
    },
    place(output, path) {
      const size = sizes.get(basename(output));
      if (size === undefined) return false;
      const kept = pathOf(output, size);
      if (place(kept, path) && sizeOf(path) === size) return true;
      forget(output, kept);
      rmSync(path, { force: true });
      return false;
    },
    prune(wanted, before) {
      const kept = new Set([...wanted].map((output) => basename(output)));
      for (const [name, size] of sizes)
        if (!kept.has(name) && isOlder(pathOf(name, size), before)) forget(name, pathOf(name, size));
      for (const file of readdirSync(folder).filter(isUnfinished))
        if (isOlder(join(folder, file), before)) rmSync(join(folder, file), { force: true });
    },
  };
}

/** True where a file was there and is older. */
function isOlder(path: string, moment: number): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made < moment;
}

/** Sizes by name; what is half-written or of unknown kind is passed over. */
export function listShelf(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const [, name, size] = /^([^.].*)\.(\d+)$/.exec(file) ?? [];
      return name === undefined ? [] : [[name, Number(size)]];
    }),
  );
}

function isUnfinished(file: string): boolean {
  return file.startsWith(".");
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
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
        if (sizeOf(from) === undefined) return false;
        if (way >= ways.length - 1) throw error;
      }
    }
  };
}
