// Markdown as plain words, whole or in short.

const longest = 200;

/** The beginning of the first paragraph without Markdown's signs, cut at a word, 200 characters at most. */
export function firstSentences(markdown: string): string {
  const plain = plainText(markdown.trim().split(/\n\s*\n/, 1)[0] ?? "");
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}

/** A text of a few paragraphs without Markdown's signs, in one line. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\s*:::?.*$/gm, "")
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, "$1")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
