// The words of an index in the order of the alphabet, cut into files; a browser fetches those in which its words stand.
import type { IndexFile } from "pagefind";
import { inByteOrder, isBefore } from "./byte-order.ts";
import { CborWriter } from "./cbor.ts";
import { pack } from "./pack.ts";
import type { Posting } from "./posting.ts";

export interface IndexedWord {
  readonly stem: string;
  /** Where it stands as it is. */
  readonly plain: Posting;
  /** Where it stands with accents, by the word with them. */
  readonly accented: ReadonlyMap<string, Posting>;
}

/** A file, and from which words to which it goes. */
export type Range = readonly [from: string, to: string, file: string];

/** Pagefind's measure: about 25 KB, packed. */
const usualSize = 20000;

/** At most so many files: the more there are, the less a browser fetches for a word, and the more a new page changes. */
export function wordFiles(words: readonly IndexedWord[], most: number): { files: IndexFile[]; ranges: Range[] } {
  const size = Math.max(usualSize, words.reduce((sum, word) => sum + sizeOf(word), 0) / most);
  const chunks = chunksOf(
    inByteOrder(words, ({ stem }) => stem),
    size,
  );
  const bounds = boundsOf(chunks.map((chunk) => [chunk[0]?.stem ?? "", chunk.at(-1)?.stem ?? ""]));
  const packed = chunks.map((chunk) => pack("index/*.pf_index", written(chunk)));
  return {
    files: packed.map(({ file }) => file),
    ranges: packed.map(({ name }, index): Range => {
      const { from = "", to = "" } = bounds[index] ?? {};
      return [from, to, name];
    }),
  };
}

function chunksOf(words: readonly IndexedWord[], size: number): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let left = 0;
  for (const word of words) {
    if (left <= 0) {
      chunks.push([]);
      left = size;
    }
    chunks.at(-1)?.push(word);
    left -= sizeOf(word);
  }
  return chunks;
}

function sizeOf({ plain, accented }: IndexedWord): number {
  return [...accented.values()].reduce((sum, { size }) => sum + size + 1, plain.size);
}

function written(words: readonly IndexedWord[]): Uint8Array {
  const writer = new CborWriter();
  writer.array(1);
  writer.array(words.length);
  for (const { stem, plain, accented } of words) {
    writer.array(3);
    writer.text(stem);
    plain.writeTo(writer);
    writer.array(accented.size);
    for (const [form, posting] of accented) {
      writer.array(2);
      writer.text(form);
      posting.writeTo(writer);
    }
  }
  return writer.bytes;
}

interface Bounds {
  from: string;
  to: string;
}

/** Neighbours are told apart by as few letters as will do: a browser looks up the beginnings of words too. */
function boundsOf(ends: readonly (readonly [first: string, last: string])[]): Bounds[] {
  const bounds = ends.map(([from, to]): Bounds => ({ from, to }));
  for (const [index, next] of bounds.entries()) {
    const before = bounds[index - 1];
    if (before === undefined) continue;
    const [last, first] = [[...before.to], [...next.from]];
    const common = first.findIndex((letter, place) => letter !== last[place]);
    const letters = (common < 0 ? first.length : common) + 1;
    const to = last.slice(0, letters).join("");
    if (!isBefore(to, before.from)) before.to = to;
    next.from = first.slice(0, letters).join("");
  }
  return bounds;
}
