// Pagefind, loaded when it is first needed, over the parts of the index: recent ones at once, older ones where they are wanted.
import { knownWords, type Match } from "./known-words.ts";
import { asIndexed, type Query, withoutEndings, wordsIn } from "./query.ts";
import { type Hit, type Labels, showResult } from "./result.ts";

/** How often each value occurs, by filter. */
export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly count: number;
  /** Whether results have all the words; or, where none has, some of them, or words like them. */
  readonly has: "all" | "some" | "like";
  /** Some of the results, each as an item of a list. */
  load(from: number, to: number): Promise<HTMLLIElement[]>;
}

interface Result extends Match {
  data(): Promise<Hit>;
}

/** The little of Pagefind's browser module that is used here. */
interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(words: string, options: object): Promise<{ readonly results: readonly Result[] }>;
  filters(): Promise<Filters>;
}

interface Pagefind {
  createInstance(options: object): Instance;
}

/** How results of each part are shown. */
const shown = { baseUrl: "/", excerptLength: 30, excerptEllipsis: "…" };

/** With fewer results than this, older parts are searched without being asked for. */
const enough = 10;

export class Engine {
  readonly #folder: string;
  readonly #labels: Labels;
  /** Newest first. */
  #taken: readonly string[];
  #older: readonly string[];
  #instance: Promise<Instance> | undefined;
  static #attempt = 0;

  /** `folder` is the address of the index; `parts` are the names of the parts that hold news, newest first. */
  constructor(folder: string, parts: readonly string[], labels: Labels) {
    const lastYear = Number(parts[0]?.slice(0, 4)) - 1;
    this.#folder = folder;
    this.#labels = labels;
    this.#taken = parts.filter((part) => Number(part.slice(0, 4)) >= lastYear);
    this.#older = parts.filter((part) => !this.#taken.includes(part));
  }

  /** The years that have not been searched, first and last; nothing where all have. */
  get unsearched(): readonly [from: string, to: string] | undefined {
    const [newest, oldest] = [this.#older[0], this.#older.at(-1)];
    return newest === undefined || oldest === undefined ? undefined : [oldest, newest];
  }

  /** Throws where the line fails. */
  async search(query: Query): Promise<Answer> {
    if (this.#older.includes(query.year)) await this.takeOlder();
    const words = asIndexed(query.words);
    let results = await this.#results(query, words);
    if (results.length < enough && this.#older.length > 0) {
      await this.takeOlder();
      results = await this.#results(query, words);
    }
    let has: Answer["has"] = "all";
    if (results.length === 0) {
      has = "some";
      results = await this.#withSome(query, words);
    }
    if (results.length === 0) {
      has = "like";
      results = await this.#results(query, withoutEndings(words));
    }
    return {
      count: results.length,
      has,
      load: async (from, to) => {
        const hits = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return hits.map((hit) => showResult(hit, this.#labels));
      },
    };
  }

  /** Every value by which results can be narrowed, in the parts taken so far. */
  async filters(): Promise<Filters> {
    return (await this.#open()).filters();
  }

  /** From now on older parts are searched too. */
  async takeOlder(): Promise<void> {
    const instance = await this.#open();
    const older = this.#older;
    this.#older = [];
    this.#taken = [...this.#taken, ...older];
    await this.#merge(instance, older);
  }

  /** What has all the words. */
  async #results(query: Query, words: string): Promise<readonly Result[]> {
    const known = await this.#known(words);
    if (known.size === 0 || known.size < wordsIn(words).length) return [];
    const found = await this.#ask(query, [...known.keys()].join(" "));
    return found.filter(({ id }) => [...known.values()].every((pages) => pages.has(id)));
  }

  /** What has most of the words first; in the order of time, what has the rarest of them. */
  async #withSome(query: Query, words: string): Promise<readonly Result[]> {
    if (wordsIn(words).length < 2) return [];
    const known = [...(await this.#known(words))].sort(([, a], [, b]) => a.size - b.size);
    const found = new Map<string, Result>();
    for (const [word, pages] of query.order === "" ? known : known.slice(0, 1))
      for (const result of await this.#ask(query, word)) if (pages.has(result.id)) found.set(result.id, result);
    const share = ({ id }: Result) => known.filter(([, pages]) => pages.has(id)).length;
    const results = [...found.values()];
    return query.order === "" ? results.sort((a, b) => share(b) - share(a)) : results;
  }

  async #known(words: string) {
    const instance = await this.#open();
    return knownWords(wordsIn(words), async (word) => (await instance.search(word, {})).results);
  }

  async #ask({ section, year, author, order }: Query, words: string): Promise<readonly Result[]> {
    const instance = await this.#open();
    const filters = Object.fromEntries(Object.entries({ section, year, author }).filter(([, value]) => value !== ""));
    const { results } = await instance.search(words, { filters });
    if (order === "") return results;
    // Pagefind orders by date inside of a part only: each is asked by itself. What has no date comes last.
    const answers = await Promise.all(
      this.#taken.map((part) => instance.search(words, { filters: { ...filters, part }, sort: { date: "desc" } })),
    );
    const dated = new Map(answers.flatMap((answer) => answer.results).map((result) => [result.id, result]));
    return [...dated.values(), ...results.filter(({ id }) => !dated.has(id))];
  }

  #open(): Promise<Instance> {
    this.#instance ??= this.#make();
    return this.#instance;
  }

  async #make(): Promise<Instance> {
    // A browser may remember that a module could not be loaded: another address makes it try again.
    const address = `${this.#folder}pagefind.js?${Engine.#attempt++}`;
    const pagefind = (await import(address)) as Pagefind;
    const instance = pagefind.createInstance({ basePath: this.#folder, baseUrl: "/" });
    await instance.init();
    await this.#merge(instance, this.#taken);
    return instance;
  }

  async #merge(instance: Instance, parts: readonly string[]): Promise<void> {
    await Promise.all(
      parts.map((part) => instance.mergeIndex(`${this.#folder}${part}/`, { ...shown, mergeFilter: { part } })),
    );
  }
}
