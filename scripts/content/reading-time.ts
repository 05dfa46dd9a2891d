// How long a story takes to read.

const wordsPerMinute = 220;

/** Whole minutes, at least one, for a number of words. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}

/** How many words a reader of a Markdown text meets; addresses of links and pictures are not read. */
export function wordsIn(markdown: string): number {
  const read = markdown.replace(/\]\([^)]*\)/g, "]").replace(/^\s*(?::::?.*|https?:\S+)$/gm, "");
  return read.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
