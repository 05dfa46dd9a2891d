// How long a story takes to read.

const wordsPerMinute = 220;

/** Whole minutes, at least one, for a Markdown text; addresses of links and pictures are not read. */
export function readingMinutes(markdown: string): number {
  const read = markdown.replace(/\]\([^)]*\)/g, "]").replace(/^\s*(?::::?.*|https?:\S+)$/gm, "");
  const words = read.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
