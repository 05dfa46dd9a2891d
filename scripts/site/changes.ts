// What a build changed, for tools that publish: `.cache/changes.json`.
import { join } from "node:path";
import { writeWhole } from "../base/kept.ts";
import { hashOf } from "./previous.ts";

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

type Hashes = ReadonlyMap<string, string>;

/** The differences between two sites, each given as SHA-256 in base64url by path. */
export function changesBetween(before: Hashes, after: Hashes): Changes {
  const paths = [...after.keys()].sort();
  const file = (path: string, hashes: Hashes): File => ({
    path,
    sha256: Buffer.from(hashes.get(path) ?? "", "base64url").toString("hex"),
  });
  return {
    before: stateOf(before),
    after: stateOf(after),
    added: paths.filter((path) => !before.has(path)).map((path) => file(path, after)),
    changed: paths
      .filter((path) => before.has(path) && before.get(path) !== after.get(path))
      .map((path) => file(path, after)),
    removed: [...before.keys()]
      .filter((path) => !after.has(path))
      .sort()
      .map((path) => file(path, before)),
  };
}

export function writeChanges(cache: string, changes: Changes): void {
  writeWhole(join(cache, "changes.json"), `${JSON.stringify(changes, null, 1)}\n`);
}

function stateOf(hashes: Hashes): string {
  return hashOf(
    [...hashes]
      .map(([path, hash]) => `${path}\n${hash}\n`)
      .sort()
      .join(""),
  ).slice(0, 22);
}
