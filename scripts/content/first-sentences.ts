// A short plain description taken from a Markdown text.

const longest = 200;

/** The beginning of the first paragraph without Markdown's signs, cut at a word, 200 characters at most. */
export function firstSentences(markdown: string): string {
  const paragraph = markdown.trim().split(/\n\s*\n/, 1)[0] ?? "";
  const plain = paragraph
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, "$1")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
