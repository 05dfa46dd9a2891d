// The search index: each part is indexed by itself with Pagefind, kept in a cache, and made again only when it changed.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { IndexFile } from "pagefind";
import { shortHash } from "../base/hash.ts";
import { listFiles } from "../content/list-files.ts";
import { searchIndexPath } from "../desk/addresses.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import { pagesPart, type SearchPart } from "../desk/search-parts.ts";
import { digestOf } from "./digest.ts";
import { searchEntry } from "./search-entry.ts";

/** A part of the index as it lies in the cache. */
export interface IndexedPart {
  readonly folder: string;
  /** Paths in the folder, and where each belongs in the output. */
  readonly files: readonly { readonly path: string; readonly output: string }[];
}

/** Tells by which state of the records, and of the code that reads them, a part is made. */
export function digestOfPart(
  { name, records }: SearchPart,
  { language, timeZone, home }: Chrome,
  code: string,
): string {
  return shortHash(digestOf([name, code, language, timeZone, home, records]));
}

/**
 * The part of that digest, from the cache where it is there. Names carry Pagefind's own digests, and the same part gives
 * the same bytes. `closeSearch` belongs after the last one.
 */
export async function indexPart(part: SearchPart, digest: string, chrome: Chrome, cache: string): Promise<IndexedPart> {
  const folder = join(cache, "search", `${part.name}.${digest}`);
  if (!existsSync(folder)) {
    await makePart(part, chrome, folder);
    forgetOthers(cache, part.name, basename(folder));
  }
  return { folder, files: listFiles(folder, ".").map((path) => ({ path, output: outputOf(part, path) })) };
}

/** Loaded when there is something to index. */
let pagefind: Promise<typeof import("pagefind")> | undefined;

/** Ends Pagefind, if it was started. */
export async function closeSearch(): Promise<void> {
  await (await pagefind)?.close();
  pagefind = undefined;
}

/** The pages' part stands at the top, with the engine; all others are folders beside it. */
function outputOf({ name }: SearchPart, path: string): string {
  const folder = searchIndexPath.slice(1);
  return name === pagesPart ? folder + path : `${folder}${name}/${path}`;
}

/** Written beside its place and moved there whole, so that a part that is there is complete. */
async function makePart(part: SearchPart, chrome: Chrome, folder: string): Promise<void> {
  const made = `${folder}.${process.pid}`;
  for (const { path, content } of await askPagefind(part, chrome)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

/** One language for all: readers search the whole paper at once, in whatever language a story is. */
async function askPagefind({ name, records }: SearchPart, chrome: Chrome): Promise<IndexFile[]> {
  pagefind ??= import("pagefind");
  const { createIndex } = await pagefind;
  const language = new Intl.Locale(chrome.language).language;
  const { index, errors } = await createIndex({ forceLanguage: language });
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

/** Of each part one state is kept. */
function forgetOthers(cache: string, part: string, kept: string): void {
  const states = readdirSync(join(cache, "search")).filter((name) => name.startsWith(`${part}.`) && name !== kept);
  for (const name of states) rmSync(join(cache, "search", name), { recursive: true, force: true });
}
