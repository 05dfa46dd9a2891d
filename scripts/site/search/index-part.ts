// A part of the search index: by what it is known, and what it consists of.
import { shortHash } from "../../base/hash.ts";
import { searchText } from "../../body/search-text.ts";
import { searchIndexPath } from "../../desk/addresses.ts";
import type { Chrome } from "../../desk/props/chrome.ts";
import { pagesPart, type SearchPart, type SearchText } from "../../desk/search-parts.ts";
import { digestOf } from "../digest.ts";
import { searchEntry } from "./entry.ts";
import { indexFiles } from "./index-files.ts";
import type { TextStore } from "./text-store.ts";

/** A file of the index. */
export interface PartFile {
  readonly output: string;
  readonly content: Uint8Array;
}

/** Tells by which state of the records, and of the code that reads them, a part is made. */
export function digestOfPart({ name, records }: SearchPart, chrome: Chrome, code: string): string {
  const { language, timeZone, home } = chrome;
  return shortHash(digestOf([name, code, language, timeZone, home, records]));
}

/**
 * The files of a part: the same part gives the same bytes. One language for all, since readers search the whole paper at
 * once, in whatever language a story is. `closeLexicon` belongs after the last part.
 */
export async function indexPart(
  { name, records }: SearchPart,
  chrome: Chrome,
  texts: Pick<TextStore, "wordsOf"> = unkept,
): Promise<PartFile[]> {
  const language = new Intl.Locale(chrome.language).language;
  const { files, engine } = await indexFiles(
    records.map((record) => searchEntry(record, chrome, texts)),
    language,
    isWeek(name) ? mostOfWeek : undefined,
  );
  const folder = folderOf(name);
  return [...files, ...(name === pagesPart ? engine : [])].map(({ path, content }) => ({
    output: folder + path,
    content,
  }));
}

/** Each story that is published changes all of them. */
const mostOfWeek = 6;

function isWeek(part: string): boolean {
  return /^\d+-\d+-\d+$/.test(part);
}

/** Every text is read anew. */
const unkept = { wordsOf: ({ markdown }: SearchText, language: string) => searchText(markdown, language) };

/** The pages' part stands at the top, with the engine; all others are folders beside it. */
function folderOf(part: string): string {
  const top = searchIndexPath.slice(1);
  return part === pagesPart ? top : `${top}${part}/`;
}

/** The name of the part to which a file of the index belongs, whether there is such a part or not. */
export function partOfFile(output: string): string | undefined {
  const [, part = pagesPart] = new RegExp(`^${searchIndexPath.slice(1)}(?:(\\d[\\d-]*)/)?.`).exec(output) ?? [];
  return output.startsWith(searchIndexPath.slice(1)) ? part : undefined;
}
