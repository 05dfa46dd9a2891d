// Writes a search index in Pagefind's format, which Pagefind's program reads in the browser.
import type { IndexFile } from "pagefind";
import { inByteOrder } from "./byte-order.ts";
import { CborWriter } from "./cbor.ts";
import { countWords } from "./count-words.ts";
import type { SearchEntry } from "./entry.ts";
import { filterFiles, ordersOf } from "./filters.ts";
import { fragmentFiles } from "./fragments.ts";
import { askPagefind, type Lexicon } from "./lexicon.ts";
import { pack } from "./pack.ts";
import { wordFiles } from "./word-files.ts";
import { type Read, Words } from "./words.ts";

export interface Index {
  /** What a browser is led through, beginning with `pagefind-entry.json`. */
  readonly files: readonly IndexFile[];
  /** The program that does it. */
  readonly engine: readonly IndexFile[];
}

/** The index of `entries`, all in one language, its words in at most so many files; the same entries give the same bytes. */
export async function indexFiles(
  entries: readonly SearchEntry[],
  language: string,
  mostWordFiles = Number.POSITIVE_INFINITY,
): Promise<Index> {
  const names = new Set(entries.flatMap(({ meta }) => Object.keys(meta)));
  const fields = inByteOrder([...names], (name) => name);
  const [words, fieldWords] = [new Words(), new Words()];
  const texts = entries.map(({ content }) => words.read(content));
  const shown = entries.map(({ meta }) => fields.map((field) => fieldWords.read(meta[field] ?? "").words));
  const lexicon = await askPagefind(words.all, fieldWords.all, language);
  const counted = texts.map((text, page) => ({ words: text.words, fields: shown[page] ?? [] }));
  const found = wordFiles(countWords(counted, lexicon), mostWordFiles);
  const contents = texts.map((text) => contentOf(text, lexicon));
  const fragments = fragmentFiles(
    entries.map(({ url, filters, meta }, page) => {
      const { content = "", length = 0 } = contents[page] ?? {};
      return { url, content, word_count: length, filters, meta, anchors: [] };
    }),
  );
  const filters = filterFiles(entries);
  const head = new CborWriter();
  head.value([
    lexicon.entry.version,
    fragments.places.map(({ key, file }, page) => [key, contents[page]?.length ?? 0, file]),
    found.ranges,
    filters.names,
    ordersOf(entries),
    fields,
  ]);
  const { name, file } = pack("pagefind.*.pf_meta", head.bytes);
  const entrance = entranceTo(lexicon, language, name, entries.length);
  return { files: [entrance, file, ...found.files, ...fragments.files, ...filters.files], engine: lexicon.engine };
}

/** A text as excerpts are taken from it, and how many words that is. */
function contentOf({ text, words }: Read, lexicon: Lexicon): { content: string; length: number } {
  if (!lexicon.isCut) return { content: text.replaceAll("\u200b", ""), length: words.length };
  const pieces = Array.from(words, (word) => lexicon.words[word]?.pieces.length ?? 0);
  return {
    content: Array.from(words, (word) => lexicon.words[word]?.shown).join(" \u200b"),
    length: pieces.reduce((sum, count) => sum + count, 0),
  };
}

function entranceTo({ entry }: Lexicon, language: string, hash: string, pages: number): IndexFile {
  const languages = { [language]: { ...entry.languages[language], hash, page_count: pages } };
  return { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}
