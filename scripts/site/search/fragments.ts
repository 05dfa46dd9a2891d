// What results show, a few pages to a file: a search fetches few of them, and a site has fewer files.
import { hash } from "node:crypto";
import type { IndexFile } from "pagefind";
import { pack } from "./pack.ts";

/** A page whose words were counted. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  /** Headings that results could lead to; Pagefind's program wants the list to be there. */
  readonly anchors: readonly never[];
}

/** Where a page's fragment lies: under a key of its own, in a file. */
export interface Place {
  readonly key: string;
  readonly file: string;
}

/** The files, and the place of each page in the order of the pages. */
export function fragmentFiles(fragments: readonly Fragment[]): { files: IndexFile[]; places: Place[] } {
  const hashes = fragments.map(({ url }) => hash("sha1", url, "hex"));
  const keys = shortened(hashes);
  const files: IndexFile[] = [];
  const places: Place[] = [];
  let group: Record<string, Fragment> = {};
  for (const [index, fragment] of fragments.entries()) {
    group[keys[index] ?? ""] = fragment;
    const following = hashes[index + 1];
    if (following !== undefined && !opensFile(following)) continue;
    const { name, file } = pack("fragment/*.pf_fragment", Buffer.from(JSON.stringify(group)));
    places.push(...Object.keys(group).map((key) => ({ key, file: name })));
    files.push(file);
    group = {};
  }
  return { files, places };
}

/** Every fourth page does, wherever it stands: so a new page changes one file, and does not move all pages after it. */
function opensFile(itsHash: string): boolean {
  return Number.parseInt(itsHash.slice(-1), 16) % 4 === 0;
}

/** As short as they can be without two being the same. */
function shortened(hashes: readonly string[]): string[] {
  for (let length = 7; ; length++) {
    const keys = hashes.map((whole) => `k${whole.slice(0, length)}`);
    if (new Set(keys).size === keys.length || length > 40) return keys;
  }
}
