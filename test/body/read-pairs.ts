// Reads files of text pairs: a name, then a dot, the Markdown, a dot, the HTML, a dot, each dot alone on its line.

export interface Pair {
  readonly name: string;
  /** The line of the name, from 1. */
  readonly line: number;
  readonly markdown: string;
  readonly html: string;
}

/**
 * The pairs of a file. What stands before the first name, and between pairs, is for people: a name is the last line
 * before its dot.
 */
export function readPairs(text: string): Pair[] {
  const lines = text.split("\n");
  const pairs: Pair[] = [];
  let from = 0;
  for (;;) {
    const dots = [0, 1, 2].reduce<number[]>(
      (found) => [...found, lines.indexOf(".", (found.at(-1) ?? from - 1) + 1)],
      [],
    );
    const [first = -1, second = -1, third = -1] = dots;
    if (first === -1) return pairs;
    if (second < first || third < second) throw new Error(`The pair at line ${first} has no end: it needs three dots.`);
    pairs.push({
      name: (lines[first - 1] ?? "").trim(),
      line: first,
      markdown: lines.slice(first + 1, second).join("\n"),
      html: lines.slice(second + 1, third).join("\n"),
    });
    from = third + 1;
  }
}
