// The budget of bytes: what a reader fetches to begin a story, without its own text.
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import type { Edition } from "../../desk/edition.ts";
import type { Row } from "../manifest.ts";
import type { Finding } from "./judge.ts";

/** Compressed: a story's page without its text, and the styles. */
const budget = 14 * 1024;

/** The furniture is much the same on all pages, so that the longest tell; compressing every page would take minutes. */
const weighed = 5;

/** Changed stories whose page is too heavy. */
export function heavyStories(
  { pages }: Edition,
  rows: ReadonlyMap<string, Row>,
  changed: ReadonlyMap<string, unknown>,
  textOf: (output: string) => string,
): Finding[] {
  const longest = pages
    .filter(({ layout, output }) => layout === "article" && changed.has(output))
    .map(({ output }) => ({ output, size: rows.get(output)?.size ?? 0 }))
    .sort((a, b) => b.size - a.size)
    .slice(0, weighed);
  if (longest.length === 0) return [];
  const styles = [...rows.keys()].filter((output) => output.endsWith(".css"));
  return longest.flatMap(({ output }) => {
    const html = textOf(output);
    const texts = [withoutStory(html), ...styles.filter((file) => html.includes(file)).map(textOf)];
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    if (bytes <= budget) return [];
    const message = `weighs ${kilobytes(bytes)} with its styles and without its text, more than ${kilobytes(budget)}.`;
    return [{ page: output, message }];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** The page without what stands inside its text. */
function withoutStory(html: string): string {
  let depth = 0;
  let begins = -1;
  let ends = -1;
  const parser = new Parser({
    onopentag(_name, { class: names = "" }) {
      if (depth > 0) depth++;
      else if (begins === -1 && names.split(" ").includes("story-text")) {
        depth = 1;
        begins = parser.endIndex + 1;
      }
    },
    onclosetag() {
      if (depth > 0 && --depth === 0) ends = parser.startIndex;
    },
  });
  parser.end(html);
  return begins === -1 || ends === -1 ? html : html.slice(0, begins) + html.slice(ends);
}
