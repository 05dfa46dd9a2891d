// A text as words, each known by a number: what Pagefind makes of a word is then asked once for each.

/** A text with its words, by their numbers. */
export interface Read {
  /** With one space between words. */
  readonly text: string;
  readonly words: Uint32Array;
}

/** The words of a part's texts, in the order in which they came up. */
export class Words {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  read(written: string): Read {
    const text = spaced(written);
    const words = text === "" ? [] : text.split(" ");
    const numbers = new Uint32Array(words.length);
    for (let index = 0; index < words.length; index++) numbers[index] = this.#numberOf(words[index] ?? "");
    return { text, words: numbers };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const fresh = this.all.length;
    this.#numbers.set(word, fresh);
    this.all.push(word);
    return fresh;
  }
}

/** What is not words with one space between them. */
const uneven = /[^\S ]|[\u0085\u200b]| {2}|^ | $|PAGEFIND_/;

/** With one space between words. None of Pagefind's own marks, and no word that begins or ends with nothing to be seen. */
function spaced(text: string): string {
  if (!uneven.test(text)) return text;
  const words = text.replaceAll(/_+(?=(?:END_)?PAGEFIND_)/g, "").split(/\p{White_Space}+/u);
  return words
    .map((word) => word.replaceAll(/^\u200b+|\u200b+$/g, ""))
    .filter(Boolean)
    .join(" ");
}
