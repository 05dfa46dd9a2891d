// The budgets of bytes, compressed: what a reader fetches to begin a story, without its own text; and a page of the lite
// edition, with it.
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import type { Edition } from "../../desk/edition.ts";
import type { Page } from "../../desk/props/edition.ts";
import type { Row } from "../manifest.ts";
import type { Finding } from "./judge.ts";

/** Pages of a kind differ little but in length, so that the longest tell; compressing every page would take minutes. */
const weighed = 5;

/** Changed stories whose page is too heavy, in either edition. */
export function heavyStories(
  { pages }: Edition,
  rows: ReadonlyMap<string, Row>,
  changed: ReadonlyMap<string, unknown>,
  textOf: (output: string) => string,
): Finding[] {
  const longest = (layout: Page["layout"]) =>
    pages
      .filter((page) => page.layout === layout && changed.has(page.output))
      .map(({ output }) => ({ output, size: rows.get(output)?.size ?? 0 }))
      .sort((a, b) => b.size - a.size)
      .slice(0, weighed)
      .map(({ output }) => output);
  const styles = [...rows.keys()].filter((output) => output.endsWith(".css"));
  const withStyles = (html: string) => [
    withoutStory(html),
    ...styles.filter((file) => html.includes(file)).map(textOf),
  ];
  return [
    ...longest("article").flatMap((output) => heavy(output, withStyles(textOf(output)), inTheFull)),
    ...longest("lite-story").flatMap((output) => heavy(output, [textOf(output)], inTheLite)),
  ];
}

interface Budget {
  readonly most: number;
  readonly counted: string;
  readonly advice: string;
}

const inTheFull: Budget = { most: 14 * 1024, counted: "with its styles and without its text", advice: "" };
const inTheLite: Budget = {
  most: 10 * 1024,
  counted: "as hosts send it",
  advice: " Readers on a bad line are better served by two stories.",
};

function heavy(page: string, texts: readonly string[], { most, counted, advice }: Budget): Finding[] {
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  if (bytes <= most) return [];
  return [{ page, message: `weighs ${kilobytes(bytes)} ${counted}, more than ${kilobytes(most)}.${advice}` }];
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
