// Pagefind, loaded when it is first needed, over the parts of the index: recent ones at once, older ones where they are wanted.
import { type Query, withoutEndings } from "./query.ts";

/** A result's data, as scripts/site/search-entry.ts wrote it. */
export interface Hit {
  readonly url: string;
  /** Where the words stand in the text: `<mark>` around them, `<` and `>` of the text escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** How often each value occurs, by filter. */
export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly count: number;
  /** True where the words themselves were not found, and these are near to them. */
  readonly near: boolean;
  load(from: number, to: number): Promise<Hit[]>;
}

/** The little of Pagefind's browser module that is used here. */
interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { readonly baseUrl: string; readonly indexWeight: number }): Promise<void>;
  search(words: string, options: object): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
  filters(): Promise<Filters>;
}

interface Pagefind {
  createInstance(options: object): Instance;
}

/** With fewer results than this, older parts are searched without being asked for. */
const enough = 10;

export class Engine {
  readonly #folder: string;
  readonly #recent: readonly string[];
  #older: readonly string[];
  #merged: readonly string[];
  readonly #instances = new Map<Query["order"], Promise<Instance>>();
  static #attempt = 0;

  /** `folder` is the address of the index; `parts` are the names of the parts that hold news, newest first. */
  constructor(folder: string, parts: readonly string[]) {
    const lastYear = Number(parts[0]?.slice(0, 4)) - 1;
    this.#folder = folder;
    this.#recent = parts.filter((part) => Number(part.slice(0, 4)) >= lastYear);
    this.#older = parts.filter((part) => !this.#recent.includes(part));
    this.#merged = this.#recent;
  }

  /** The years that have not been searched, oldest and newest; nothing where all have. */
  get unsearched(): readonly [from: string, to: string] | undefined {
    const [newest, oldest] = [this.#older[0], this.#older.at(-1)];
    return newest === undefined || oldest === undefined ? undefined : [oldest, newest];
  }

  /** Throws where the line fails. */
  async search(query: Query): Promise<Answer> {
    if (this.#older.includes(query.year)) await this.takeOlder();
    let results = await this.#results(query, query.words);
    if (results.length < enough && this.#older.length > 0) {
      await this.takeOlder();
      results = await this.#results(query, query.words);
    }
    const stems = withoutEndings(query.words);
    const near = results.length === 0 && stems !== query.words;
    if (near) results = await this.#results(query, stems);
    return {
      count: results.length,
      near,
      load: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
    };
  }

  /** Every value by which results can be narrowed, in the parts taken so far. */
  async filters(): Promise<Filters> {
    return (await this.#instance("")).filters();
  }

  /** From now on older parts are searched too. */
  async takeOlder(): Promise<void> {
    const older = this.#older;
    this.#older = [];
    this.#merged = [...this.#merged, ...older];
    await Promise.all(
      [...this.#instances].map(async ([order, instance]) => this.#merge(await instance, older, weightOf(order))),
    );
  }

  async #results({ section, year, author, order }: Query, words: string) {
    const instance = await this.#instance(order);
    const filters = Object.fromEntries(Object.entries({ section, year, author }).filter(([, value]) => value !== ""));
    const sort = order === "newest" ? { date: "desc" } : {};
    return (await instance.search(words, { filters, sort })).results;
  }

  #instance(order: Query["order"]): Promise<Instance> {
    const known = this.#instances.get(order);
    if (known !== undefined) return known;
    const made = this.#make(weightOf(order));
    this.#instances.set(order, made);
    return made;
  }

  async #make(indexWeight: number): Promise<Instance> {
    // A browser may remember that a module could not be loaded: another address makes it try again.
    const address = `${this.#folder}pagefind.js?${Engine.#attempt++}`;
    const pagefind = (await import(address)) as Pagefind;
    const instance = pagefind.createInstance({ basePath: this.#folder, baseUrl: "/", indexWeight, excerptLength: 30 });
    await instance.init();
    await this.#merge(instance, this.#merged, indexWeight);
    return instance;
  }

  async #merge(instance: Instance, parts: readonly string[], indexWeight: number): Promise<void> {
    await Promise.all(
      parts.map((part) => instance.mergeIndex(`${this.#folder}${part}/`, { baseUrl: "/", indexWeight })),
    );
  }
}

/**
 * Pagefind orders the results of all parts by their scores, even where each part is sorted by date. Where all scores are
 * nought it leaves them as they come: part after part, the newest first.
 */
function weightOf(order: Query["order"]): number {
  return order === "newest" ? 0 : 1;
}
