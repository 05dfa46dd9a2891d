// What a reader searches for, and how it stands in the page's address.

export interface Query {
  readonly words: string;
  readonly section: string;
  readonly year: string;
  readonly author: string;
  readonly order: "" | "newest";
}

/** The names in an address, `/search/?q=ferry&year=2024`; an empty value is left out. */
const names = { words: "q", section: "section", year: "year", author: "author", order: "order" } as const;

/** So many signs are searched for: who pastes a whole story finds it by its beginning. */
export const longestQuery = 200;

/** Reads the part of an address after the question mark. */
export function readQuery(search: string): Query {
  const values = new URLSearchParams(search);
  const value = (name: string) => values.get(name)?.slice(0, longestQuery).trim() ?? "";
  return {
    words: value(names.words),
    section: value(names.section),
    year: value(names.year),
    author: value(names.author),
    order: value(names.order) === "newest" ? "newest" : "",
  };
}

/** The inverse of `readQuery`: empty, or with its question mark. */
export function writeQuery(query: Query): string {
  const values = new URLSearchParams();
  for (const key of ["words", "section", "year", "author", "order"] as const)
    if (query[key] !== "") values.set(names[key], query[key]);
  const written = values.toString();
  return written === "" ? "" : `?${written}`;
}

/** Words as the index has them: each part of those with hyphens or slashes by itself, and all quotation marks straight. */
export function asIndexed(words: string): string {
  return words.replace(/[\p{Pd}/]+/gu, " ").replace(/[“”„«»]/g, '"');
}

/**
 * Each word once, without the signs around it; those between quotation marks are one, with its marks, and have to stand
 * like that.
 */
export function wordsIn(words: string): string[] {
  const found = words.toLowerCase().match(/"[^"]*[\p{L}\p{N}][^"]*"|[\p{L}\p{N}](?:[^\s"]*[\p{L}\p{M}\p{N}])?/gu);
  return [...new Set(found)];
}

/**
 * The words without their endings, for languages whose words Pagefind cannot reduce to stems: it finds all words that
 * begin like one of these. Short words stay whole; those between quotation marks lose the marks only.
 */
export function withoutEndings(words: string): string {
  return wordsIn(words).map(withoutEnding).join(" ");
}

function withoutEnding(word: string): string {
  if (word.startsWith('"')) return word.slice(1, -1);
  const letters = [...word];
  return letters.slice(0, Math.max(4, letters.length - 3)).join("");
}
