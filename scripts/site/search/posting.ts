// Where a word stands in the pages of a part, written as Pagefind's index has it.
import { CborWriter } from "./cbor.ts";

/** Two numbers in one: pairs sort by the first, then by the second, and below 2^53 nothing is lost. */
const second = 2 ** 32;

export class Posting {
  /** By this Pagefind judges how much fits into a file. */
  size = 0;
  #pages = 0;
  #lastPage = 0;
  readonly #entries = new CborWriter();
  readonly #places: number[] = [];
  readonly #fieldPlaces: number[] = [];

  /** True until the word is seen on the page at hand. */
  get isIdle(): boolean {
    return this.#places.length === 0 && this.#fieldPlaces.length === 0;
  }

  /** The word is so many words from the page's beginning. */
  see(weight: number, position: number): void {
    this.#places.push(weight * second + position);
  }

  /** The word stands in a field of what its result shows. */
  seeInField(field: number, position: number): void {
    this.#fieldPlaces.push(field * second + position);
  }

  /** All that was seen since the last page stands on this one; pages come in their order. */
  endPage(page: number): void {
    this.#entries.array(3);
    this.#entries.int(page - this.#lastPage);
    this.size += 1 + this.#write(this.#places) + this.#write(this.#fieldPlaces);
    this.#lastPage = page;
    this.#pages++;
  }

  writeTo(writer: CborWriter): void {
    writer.array(this.#pages);
    writer.raw(this.#entries.bytes);
  }

  /** What they have in common once, as a negative number, then how far each is from the one before; how many numbers. */
  #write(places: number[]): number {
    if (!isSorted(places)) places.sort((a, b) => a - b);
    const numbers = places.length + groupsIn(places);
    this.#entries.array(numbers);
    let group = -1;
    let last = 0;
    for (const place of places) {
      const its = Math.floor(place / second);
      if (its !== group) {
        this.#entries.int(-1 - its);
        group = its;
        last = 0;
      }
      const position = place - its * second;
      this.#entries.int(position - last);
      last = position;
    }
    places.length = 0;
    return numbers;
  }
}

function isSorted(places: readonly number[]): boolean {
  for (let index = 1; index < places.length; index++) if ((places[index - 1] ?? 0) > (places[index] ?? 0)) return false;
  return true;
}

function groupsIn(sorted: readonly number[]): number {
  let groups = 0;
  let next = 0;
  for (const place of sorted)
    if (place >= next) {
      groups++;
      next = (Math.floor(place / second) + 1) * second;
    }
  return groups;
}

/** Calls `visit` for each place that Pagefind has written in this way. */
export function readPlaces(written: readonly number[], visit: (group: number, position: number) => void): void {
  let group = usualWeight;
  let last = 0;
  for (const number of written)
    if (number < 0) {
      group = -1 - number;
      last = 0;
    } else {
      last += number;
      visit(group, last);
    }
}

/** Of places with no weight before them. */
const usualWeight = 25;
