// Our index is Pagefind's: the same words at the same places, in the same files, with the same results behind them.
import fc from "fast-check";
import { close, createIndex, type IndexFile } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { type Cbor, readCbor } from "../../../scripts/site/search/cbor.ts";
import type { SearchEntry } from "../../../scripts/site/search/entry.ts";
import { indexFiles } from "../../../scripts/site/search/index-files.ts";
import { unpack } from "../../../scripts/site/search/pack.ts";

afterAll(() => close());

async function pagefinds(entries: readonly SearchEntry[], language: string): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error("Pagefind did not start.");
  for (const entry of entries)
    expect(await index.addCustomRecord({ ...entry, language })).toMatchObject({ errors: [] });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** What an index says, whatever its files are called. */
function meaning(files: readonly IndexFile[], language: string) {
  const read = (path: string) => unpack(files.find((file) => file.path === path) ?? missing(path));
  const entrance = JSON.parse(
    Buffer.from(files.find(({ path }) => path === "pagefind-entry.json")?.content ?? []).toString(),
  );
  const { hash, ...about } = entrance.languages[language];
  type Head = [version: string, pages: [string, number, string][], ranges: string[][], filters: string[][], ...Cbor[]];
  const [version, pages, ranges, filters, ...rest] = readCbor(read(`pagefind.${hash}.pf_meta`)) as unknown as Head;
  return {
    entrance: { ...entrance, languages: about },
    version,
    pages: pages.map(([key, count, group]) => {
      const fragment = JSON.parse(read(`fragment/${group || key}.pf_fragment`).toString());
      return [count, group ? fragment[key] : fragment];
    }),
    words: ranges.map(([from, to, file]) => [from, to, inOrder(readCbor(read(`index/${file}.pf_index`)))]),
    filters: filters.map(([name, file]) => [name, readCbor(read(`filter/${file}.pf_filter`))]),
    rest,
  };
}

/** A word's accents stand in no order. */
function inOrder(index: Cbor): Cbor {
  const [words] = index as [[string, Cbor, [string, Cbor][]][]];
  return words.map(([stem, places, accents]) => [stem, places, [...accents].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function missing(path: string): never {
  throw new Error(`There is no ${path}.`);
}

const entry = (number: number, content: string, meta: Record<string, string> = {}): SearchEntry => ({
  url: `/${number}/`,
  content,
  meta: { title: "A title", ...meta },
  filters: { year: [String(2000 + (number % 3))], ...(number % 2 ? { author: ["Ünal", "Zoë Ray"] } : {}) },
  sort: { date: `2024-01-${10 + ((number * 7) % 20)}` },
});

async function compare(entries: readonly SearchEntry[], language = "en"): Promise<void> {
  const { files } = await indexFiles(entries, language);
  expect(meaning(files, language)).toEqual(meaning(await pagefinds(entries, language), language));
}

test.each(["en", "de", "uk", "tr", "el", "ja"])("the same text gives the same index: %s", async (language) => {
  await compare(
    [
      entry(1, "The ferries sailed, the ferry sails; Ferries' three-masted ThreeMasted ferry.", {
        place: "Ferry-Port",
      }),
      entry(2, "Café cafe CAFÉ naïve façade Straße STRASSE İstanbul ıssız Ünal’s", {
        title: "Café Ünal",
        place: "x_y",
      }),
      entry(3, "Привіт, бібліотеку їжака й Ёлка ёлки ЕЛКИ λόγος Λόγου", { title: "Їжак і ёж", mood: "🌦️ calm" }),
      entry(4, "rain🌦️again 👩‍👩‍👧 £4.50 12,000 a/b/c.html user@example.org #tag __init__ C++ don't"),
      entry(5, "深夜の港で船が着いた。東京都 ラーメンを食べた ภาษาไทยไม่มีช่องว่าง"),
      entry(6, "soft\u00adhyphen zero\u200bwidth no\u00a0break \u2003 wide\u3000space\u0085line \ufeffmark"),
      entry(7, "word ".repeat(400)),
    ],
    language,
  );
});

test("a large index is cut into the same files", async () => {
  const words = (page: number) =>
    Array.from({ length: 900 }, (_, at) => `w${(at * (page + 3)) % 4001}é`.slice(0, 4 + (at % 3)));
  await compare(Array.from({ length: 60 }, (_, page) => entry(page, words(page).join(" "))));
});

test("one more page changes few files, however many there are", async () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, page) => entry(page, `page${page} ${"some words ".repeat(150)} end${page * 7}`));
  const paths = async (entries: readonly SearchEntry[]) =>
    new Set((await indexFiles(entries, "en")).files.map(({ path }) => path));
  const [before, after] = [await paths(pages(200)), await paths(pages(200).toSpliced(90, 0, entry(1000, "one more")))];
  expect(before.size).toBeGreaterThan(50);
  expect([...after].filter((path) => !before.has(path)).length).toBeLessThan(10);
});

test.each([1, 2, 3, 6])("the words of a part are cut into at most so many files: %i", async (most) => {
  const words = (page: number) => Array.from({ length: 300 }, (_, at) => `w${(at * (page + 3)) % 1500}`).join(" ");
  const entries = Array.from({ length: 200 }, (_, page) => entry(page, words(page)));
  const count = async (limit?: number) =>
    (await indexFiles(entries, "en", limit)).files.filter(({ path }) => path.endsWith(".pf_index")).length;
  expect(await count()).toBeGreaterThan(6);
  expect(await count(most)).toBeLessThanOrEqual(most);
  expect(await count(most)).toBeGreaterThan(most / 2);
});

const letters = fc.constantFrom(..."aAbszÉéñİßЖжёЁ的は🌦👩-'’._,/ \u00ad\u0301\u200d\u00a0\t19");
const texts = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: "grapheme" }), fc.lorem());

test("whatever is written, it is read as Pagefind reads it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ content: texts, place: texts, title: texts }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("en", "fr", "uk", "zh"),
      (pages, language) =>
        compare(
          pages.map(({ content, ...meta }, number) => entry(number, `${content} end`, meta)),
          language,
        ),
    ),
    { numRuns: 300 },
  );
}, 60_000);

test("Pagefind's own marks in a text are words like others", async () => {
  const [marked, plain] = [
    "___PAGEFIND_WEIGHT___5 sea ___PAGEFIND_ANCHOR___h2:x",
    "PAGEFIND_WEIGHT___5 sea PAGEFIND_ANCHOR___h2:x",
  ];
  expect(meaning((await indexFiles([entry(1, marked)], "en")).files, "en")).toEqual(
    meaning((await indexFiles([entry(1, plain)], "en")).files, "en"),
  );
});
