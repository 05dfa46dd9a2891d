// The words of bodies, left on the disk between survey and index: a body that is surveyed in a build is not parsed again.
import { appendFileSync, closeSync, openSync, readSync } from "node:fs";
import { shortHash } from "../../base/hash.ts";
import { searchText } from "../../body/search-text.ts";
import type { SearchText } from "../../desk/search-parts.ts";

export interface SharedTexts {
  readonly file: string;
  /** Where the words of a body lie in the file, in bytes; by the body's hash and language. */
  readonly places: ReadonlyMap<string, readonly [start: number, length: number]>;
}

export interface TextStore {
  keep(markdown: string, language: string, words: string): void;
  /** Whether the words of a body are kept. */
  holds(text: Pick<SearchText, "markdownHash">, language: string): boolean;
  /** The words of a body, kept or not. */
  wordsOf(text: SearchText, language: string): string;
  /** With this another process can open the store, to read what was kept so far. */
  share(): SharedTexts;
  /** Lets go of the file. */
  close(): void;
}

/** So many bytes are written at once. */
const batch = 1 << 20;

/** A store in a file, new or shared. */
export function openTextStore({ file, places: known }: SharedTexts): TextStore {
  const places = new Map(known);
  let waiting: Buffer[] = [];
  let waits = 0;
  let written = 0;
  let descriptor: number | undefined;
  const write = () => {
    if (waits === 0) return;
    appendFileSync(file, Buffer.concat(waiting));
    written += waits;
    waiting = [];
    waits = 0;
  };
  return {
    keep(markdown, language, words) {
      const bytes = Buffer.from(words);
      places.set(keyOf(shortHash(markdown), language), [written + waits, bytes.length]);
      waiting.push(bytes);
      waits += bytes.length;
      if (waits >= batch) write();
    },
    holds: (text, language) => places.has(keyOf(text.markdownHash, language)),
    wordsOf(text, language) {
      const place = places.get(keyOf(text.markdownHash, language));
      if (place === undefined) return searchText(text.markdown, language);
      const [start, length] = place;
      // Where no body has a word there is no file.
      if (length === 0) return "";
      write();
      descriptor ??= openSync(file, "r");
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, start);
      return bytes.toString();
    },
    share() {
      write();
      return { file, places };
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

function keyOf(hash: string, language: string): string {
  return `${hash} ${language}`;
}
