// How Pagefind reads words: it is asked for each distinct word once, since indexing whole archives with it takes long.
import type { IndexFile } from "pagefind";
import { type Cbor, readCbor } from "./cbor.ts";
import { engineFiles } from "./engine-files.ts";
import { unpack } from "./pack.ts";
import { readPlaces } from "./posting.ts";

/** What a word is found by: `ferries` by `ferri`, `three-masted` by `threemast`, `three` and `mast`. */
export interface Form {
  readonly stem: string;
  /** The word with its accents, where the stem has lost them; else empty. */
  readonly accented: string;
  readonly weight: number;
}

export interface Word {
  /** As a text shows it. */
  readonly shown: string;
  /** The forms of each of its pieces: one, but for languages that are cut. */
  readonly pieces: readonly (readonly Form[])[];
}

export interface Lexicon {
  /** Whether the language writes no spaces between words: its texts are cut into words. */
  readonly isCut: boolean;
  /** In the order in which they were asked for. */
  readonly words: readonly Word[];
  /** The same for words of fields; these are never cut into pieces. */
  readonly fieldWords: readonly (readonly Form[])[];
  /** The program that searches in a browser. */
  readonly engine: readonly IndexFile[];
  /** The entrance to an index, of a language and a version. */
  readonly entry: Entry;
}

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, object>>;
}

/** Loaded when there is something to index. */
let pagefind: Promise<typeof import("pagefind")> | undefined;

/** Asks Pagefind, which runs until `closeLexicon`. */
export async function askPagefind(
  words: readonly string[],
  fieldWords: readonly string[],
  language: string,
): Promise<Lexicon> {
  const files = await indexWords([...words, ...end].join(" "), fieldWords.join(" "), language);
  const find = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const [fragment] = find(".pf_fragment");
  const [entry] = find("pagefind-entry.json");
  if (fragment === undefined || entry === undefined) throw new Error("Pagefind has made no index.");
  const { content } = JSON.parse(unpack(fragment).toString()) as { content: string };
  const between = / (?:\u200b)?(?=\.$)/.exec(content)?.[0] ?? " ";
  const shown = content.split(between).slice(0, -end.length);
  if (shown.length !== words.length) throw new Error(`Pagefind read ${words.length} words as ${shown.length}.`);
  const pieces = shown.map((word) => word.split(cut).filter(Boolean));
  const forms = readForms(find(".pf_index"), pieces.flat().length, fieldWords.length);
  let next = 0;
  return {
    isCut: between.includes(cut),
    words: shown.map((word, index) => ({
      shown: word,
      pieces: (pieces[index] ?? []).map(() => forms.words[next++] ?? []),
    })),
    fieldWords: forms.fieldWords,
    engine: engineFiles(files.filter(({ path }) => engine.test(path))),
    entry: JSON.parse(Buffer.from(entry.content).toString()),
  };
}

/** Ends Pagefind, if it was started. */
export async function closeLexicon(): Promise<void> {
  await (await pagefind)?.close();
  pagefind = undefined;
}

/** Pagefind's own search boxes are not ours. */
const engine = /^(?:pagefind|pagefind-worker)\.js$|^wasm\..*\.pagefind$/;

/** What Pagefind puts between the pieces of a word, in languages that it cuts. */
const cut = "\u200b";

/** Asked for after all words: what stands between these stands between any two. */
const end = [".", "."] as const;

async function indexWords(content: string, field: string, language: string): Promise<IndexFile[]> {
  pagefind ??= import("pagefind");
  const { createIndex } = await pagefind;
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  const added = await index.addCustomRecord({ url: "/", content, language, meta: { field } });
  const built = await index.getFiles();
  const problems = [...added.errors, ...built.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not read the words: ${problems.join("; ")}`);
  await index.deleteIndex();
  return built.files;
}

/** Each word stands at a place of its own, by which its forms are known. */
function readForms(files: readonly IndexFile[], words: number, fieldWords: number) {
  const found = { words: lists(words), fieldWords: lists(fieldWords) };
  const note = (stem: string, accented: string, pages: Pages) => {
    for (const [, places, fieldPlaces] of pages) {
      readPlaces(places, (weight, place) => found.words[place]?.push({ stem, accented, weight }));
      readPlaces(fieldPlaces, (_, place) => found.fieldWords[place]?.push({ stem, accented, weight: 0 }));
    }
  };
  for (const file of files)
    for (const [stem, pages, accents] of wordsIn(readCbor(unpack(file)))) {
      note(stem, "", pages);
      for (const [accented, itsPages] of accents) note(stem, accented, itsPages);
    }
  return found;
}

type Pages = readonly (readonly [page: number, places: readonly number[], fieldPlaces: readonly number[]])[];
type IndexedWord = readonly [stem: string, pages: Pages, accents: readonly (readonly [form: string, pages: Pages])[]];

/** As Pagefind has written it. */
function wordsIn(index: Cbor): readonly IndexedWord[] {
  const [words] = index as unknown as readonly [readonly IndexedWord[]];
  return words;
}

function lists(length: number): Form[][] {
  return Array.from({ length }, () => []);
}
