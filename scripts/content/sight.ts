// Which files content/ holds, each known by its content; what is as it was at the last look is not read.
import { statSync } from "node:fs";
import { join } from "node:path";
import { shortHash } from "../base/hash.ts";
import { readKept, writeKept } from "../base/kept.ts";
import { type FileHashes, hashFiles, stampOf } from "./file-hashes.ts";
import { type Listing, listFolder } from "./list-files.ts";
import { isVanished } from "./vanished.ts";

export interface Sight {
  /** All files under content/ as they are now, or as they were at a look ahead. */
  look(root: string): Listing;
  /** Looks now; the next look is content with that. */
  lookAhead(root: string): void;
  /** Of the content that each file had at the last look. */
  hashes(): FileHashes;
  /** Whether a file was not touched since: what was read of it is then what its hash says. */
  holds(root: string, file: string): boolean;
  /** Changes with any file or link. */
  state(): string;
  /** Keeps the files' times, by which the next run knows them. */
  save(): void;
}

export const seenFile = "seen";

/** The sight that is kept in a folder. */
export function openSight(folder: string): Sight {
  const kept = readKept<string>(join(folder, seenFile), seenFile);
  let saved = "data" in kept ? kept.data : "";
  let seen = saved;
  let hashes: FileHashes = new Map();
  let stamps: ReadonlyMap<string, string> = new Map();
  let links: readonly string[] = [];
  let ahead: Listing | undefined;
  const lookNow = (root: string): Listing => {
    const listing = listFolder(root, "content");
    try {
      ({ hashes, stamps, seen } = hashFiles(root, listing.files, seen));
    } catch (error) {
      if (isVanished(error, root)) return lookNow(root);
      throw error;
    }
    links = listing.links;
    return listing;
  };
  return {
    look(root) {
      const listing = ahead ?? lookNow(root);
      ahead = undefined;
      return listing;
    },
    lookAhead(root) {
      ahead = lookNow(root);
    },
    hashes: () => hashes,
    holds(root, file) {
      const stats = statSync(join(root, file), { throwIfNoEntry: false });
      return stats !== undefined && stampOf(stats) === stamps.get(file);
    },
    state: () => shortHash([...[...hashes].flat(), ...links].join("\n")),
    save() {
      if (seen !== saved) writeKept(join(folder, seenFile), seenFile, seen);
      saved = seen;
    },
  };
}
