// The search index: each part is indexed by itself with Pagefind, kept in a cache, and made again only when it changed.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as pagefind from "pagefind";
import { searchIndexPath } from "../desk/addresses.ts";
import type { Chrome } from "../desk/props.ts";
import { pagesPart, type SearchPart } from "../desk/search-parts.ts";
import { searchEntry } from "./search-entry.ts";

/** How many states of a part are kept: a build and a preview of the same paper take turns. */
const statesKept = 3;

/** Raised when what goes into an entry changes; the entries' data and Pagefind's version count by themselves. */
const form = 1;

const { version } = JSON.parse(readFileSync("node_modules/pagefind/package.json", "utf8")) as { version: string };

/** Where the index of the newspaper in `root` is kept from run to run: apart for each that is built from this folder. */
export function searchCacheOf(root: string): string {
  return resolve(".cache/search", createHash("sha256").update(root).digest("hex").slice(0, 8));
}

/**
 * Indexes the parts that `cache` does not hold. Returns every file of the index: where it is written, from the output
 * folder, and where it stands in the cache. Names carry Pagefind's digests; the same parts give the same bytes.
 */
export async function indexSearch(
  parts: readonly SearchPart[],
  chrome: Chrome,
  cache: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let launched = false;
  try {
    for (const part of parts) {
      const folder = join(cache, `${part.name}.${digestOf(part, chrome)}`);
      if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
      else {
        launched = true;
        await makePart(part, chrome, folder);
        forgetOldStates(cache, part.name);
      }
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        if (statSync(join(folder, path)).isFile()) files.set(outputOf(part, path), join(folder, path));
    }
  } finally {
    if (launched) await pagefind.close();
  }
  return files;
}

/** The pages' part stands at the top, with the engine; all others are folders beside it. */
function outputOf({ name }: SearchPart, path: string): string {
  const folder = searchIndexPath.slice(1);
  return name === pagesPart ? folder + path : `${folder}${name}/${path}`;
}

function digestOf({ records }: SearchPart, { language, timeZone, home }: Chrome): string {
  const hash = createHash("sha256").update(JSON.stringify([form, version, language, timeZone, home]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest("hex").slice(0, 16);
}

/** Written beside its place and moved there whole, so that a part that is there is complete. */
async function makePart(part: SearchPart, chrome: Chrome, folder: string): Promise<void> {
  const made = `${folder}.${process.pid}`;
  for (const { path, content } of await indexPart(part, chrome)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

/** One language for all: readers search the whole paper at once, in whatever language a story is. */
async function indexPart({ name, records }: SearchPart, chrome: Chrome): Promise<pagefind.IndexFile[]> {
  const language = new Intl.Locale(chrome.language).language;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...searchEntry(record, chrome), language });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.address}: ${added.errors.join("; ")}`);
  }
  const built = await index.getFiles();
  if (built.errors.length > 0) throw new Error(`Pagefind could not index ${name}: ${built.errors.join("; ")}`);
  await index.deleteIndex();
  return built.files.filter(({ path }) => belongs(path, name));
}

const data = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|filter|fragment))$/;
const engine = /^(?:pagefind|pagefind-worker)\.js$|^wasm\..*\.pagefind$/;

/** The engine stands once, beside the pages; Pagefind's own search box is not ours. */
function belongs(path: string, part: string): boolean {
  return data.test(path) || (part === pagesPart && engine.test(path));
}

function forgetOldStates(cache: string, part: string): void {
  const states = readdirSync(cache)
    .filter((name) => name.startsWith(`${part}.`) && /^[0-9a-f]{16}$/.test(name.slice(part.length + 1)))
    .map((name) => ({ path: join(cache, name), used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of states.slice(statesKept)) rmSync(path, { recursive: true, force: true });
}
