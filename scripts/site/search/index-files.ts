// Writes a search index in Pagefind's format, which Pagefind's program reads in the browser.
import type { CustomRecord, IndexFile } from "pagefind";
import { CborWriter } from "./cbor.ts";
import { type Fragment, fragmentFiles } from "./fragments.ts";
import { askPagefind, type Form, type Lexicon } from "./lexicon.ts";
import { pack } from "./pack.ts";
import { Posting } from "./posting.ts";
import { byBytes, type IndexedWord, wordFiles } from "./word-files.ts";
import { type Read, Words } from "./words.ts";

/** A page to be found. */
export type SearchEntry = Required<Omit<CustomRecord, "language">>;

export interface Index {
  /** What a browser is led through, beginning with `pagefind-entry.json`. */
  readonly files: readonly IndexFile[];
  /** The program that does it. */
  readonly engine: readonly IndexFile[];
}

/** The index of `entries`, all in one language; the same entries give the same bytes. */
export async function indexFiles(entries: readonly SearchEntry[], language: string): Promise<Index> {
  const fields = [...new Set(entries.flatMap(({ meta }) => Object.keys(meta)))].sort(byBytes);
  const [words, fieldWords] = [new Words(), new Words()];
  const pages = entries.map((entry) => ({
    entry,
    content: words.read(entry.content),
    fields: fields.map((field) => fieldWords.read(entry.meta[field] ?? "").words),
  }));
  const lexicon = await askPagefind(words.all, fieldWords.all, language);
  const { files: found, ranges } = wordFiles(wordsOf(pages, lexicon));
  const fragments = pages.map((page) => fragmentOf(page, lexicon));
  const { files: shown, places } = fragmentFiles(fragments);
  const filters = filterFiles(entries);
  const head = new CborWriter();
  head.value([
    lexicon.entry.version,
    places.map(({ key, file }, index) => [key, fragments[index]?.word_count ?? 0, file]),
    ranges,
    filters.map(({ filter, name }) => [filter, name]),
    ordersOf(entries),
    fields,
  ]);
  const { name, file } = pack("pagefind.*.pf_meta", head.bytes);
  const entrance = {
    ...lexicon.entry,
    languages: { [language]: { ...lexicon.entry.languages[language], hash: name, page_count: entries.length } },
  };
  const entranceFile = { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify(entrance)) };
  return {
    files: [entranceFile, file, ...found, ...shown, ...filters.map((filter) => filter.file)],
    engine: lexicon.engine,
  };
}

interface Page {
  readonly entry: SearchEntry;
  readonly content: Read;
  /** In the order of the fields. */
  readonly fields: readonly Uint32Array[];
}

/** Every word of the pages, with the places where it stands. */
function wordsOf(pages: readonly Page[], lexicon: Lexicon): readonly IndexedWord[] {
  const known = new Map<string, IndexedWord & { readonly accented: Map<string, Posting> }>();
  const postingOf = ({ stem, accented }: Form): Posting => {
    const word = getOrAdd(known, stem, () => ({ stem, plain: new Posting(), accented: new Map() }));
    return accented === "" ? word.plain : getOrAdd(word.accented, accented, () => new Posting());
  };
  const marked = (forms: readonly Form[]) => forms.map((form) => ({ posting: postingOf(form), weight: form.weight }));
  const inText = lexicon.words.map(({ pieces }) => pieces.map(marked));
  const inFields = lexicon.fieldWords.map(marked);
  for (const [number, page] of pages.entries()) {
    const seen: Posting[] = [];
    let position = 0;
    for (const word of page.content.words)
      for (const piece of inText[word] ?? []) {
        for (const { posting, weight } of piece) {
          if (posting.isIdle) seen.push(posting);
          posting.see(weight, position);
        }
        position++;
      }
    for (const [field, words] of page.fields.entries())
      for (const [place, word] of words.entries())
        for (const { posting } of inFields[word] ?? []) {
          if (posting.isIdle) seen.push(posting);
          posting.seeInField(field, place);
        }
    for (const posting of seen) posting.endPage(number);
  }
  return [...known.values()];
}

function fragmentOf({ entry: { url, filters, meta }, content }: Page, { words, between }: Lexicon): Fragment {
  const isCut = between !== " ";
  const shown = isCut ? Array.from(content.words, (word) => words[word]?.shown).join(between) : content.text;
  const pieces = content.words.reduce((sum, word) => sum + (words[word]?.pieces.length ?? 0), 0);
  return {
    url,
    content: isCut ? shown : shown.replaceAll("\u200b", ""),
    word_count: pieces,
    filters,
    meta,
    anchors: [],
  };
}

/** One file for each filter: the numbers of the pages that have a value. */
function filterFiles(entries: readonly SearchEntry[]) {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [page, entry] of entries.entries())
    for (const [filter, values] of Object.entries(entry.filters))
      for (const value of values)
        getOrAdd(
          getOrAdd(filters, filter, () => new Map<string, number[]>()),
          value,
          () => [],
        ).push(page);
  return [...filters].sort(byName).map(([filter, values]) => {
    const writer = new CborWriter();
    writer.value([filter, [...values].sort(byName)]);
    return { filter, ...pack("filter/*.pf_filter", writer.bytes) };
  });
}

/** By what results can be put in order: the numbers of the pages, least first. */
function ordersOf(entries: readonly SearchEntry[]): readonly (readonly [name: string, pages: readonly number[]])[] {
  const orders = new Map<string, (readonly [value: string, page: number])[]>();
  for (const [page, { sort }] of entries.entries())
    for (const [name, value] of Object.entries(sort)) getOrAdd(orders, name, () => []).push([value, page]);
  return [...orders].sort(byName).map(([name, values]) => [name, values.sort(byName).map(([, page]) => page)]);
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return byBytes(a, b);
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
