// What results show, a few pages to a file: a search fetches few of them, and a site has fewer files.
import type { IndexFile } from "pagefind";
import { shortHash } from "../../base/hash.ts";
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
  const hashes = fragments.map(({ url }) => shortHash(url));
  const keys = distinct(hashes);
  const files: IndexFile[] = [];
  const places: Place[] = [];
  let group: [key: string, fragment: Fragment][] = [];
  for (const [index, fragment] of fragments.entries()) {
    group.push([keys[index] ?? "", fragment]);
    const following = hashes[index + 1];
    if (following !== undefined && !opensFile(following)) continue;
    const { name, file } = pack("fragment/*.pf_fragment", Buffer.from(JSON.stringify(Object.fromEntries(group))));
    places.push(...group.map(([key]) => ({ key, file: name })));
    files.push(file);
    group = [];
  }
  return { files, places };
}

/** Every fourth page does, wherever it stands: so a new page changes one file, and does not move all pages after it. */
function opensFile(itsHash: string): boolean {
  return /[A-P]$/.test(itsHash);
}

const shortest = 4;

/** Each hash as short as it can be without being the same as another. */
function distinct(hashes: readonly string[], length = shortest): string[] {
  if (hashes.some((hash) => hash.length < length)) throw new Error("Two pages have the same address.");
  const counts = new Map<string, number>();
  for (const hash of hashes) counts.set(hash.slice(0, length), (counts.get(hash.slice(0, length)) ?? 0) + 1);
  const alike = hashes.filter((hash) => (counts.get(hash.slice(0, length)) ?? 0) > 1);
  const longer = new Map(
    alike.length === 0 ? [] : distinct(alike, length + 1).map((key, index) => [alike[index], key]),
  );
  return hashes.map((hash) => longer.get(hash) ?? hash.slice(0, length));
}
