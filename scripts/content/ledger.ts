// content/addresses.txt: every address that readers have had, one a line. `npm run remember` writes it; git keeps it.
import type { Problem } from "../base/problem.ts";
import type { Entry, FieldsOf, Kind } from "./kinds.ts";
import { readText } from "./read-text.ts";

export const ledgerFile = "content/addresses.txt";

export interface LedgerLine {
  /** From the site's root, not encoded: `/2024/04/slug/`. */
  readonly address: string;
  /** The file that was, or is, at this address: `content/articles/2024/04/slug.md`. */
  readonly file: string;
  /** By what the item is known again when its file has another name: see `markOf`. */
  readonly mark: string;
  /** 1-based, in the file. */
  readonly line: number;
}

const head = [
  "# Every address that this newspaper has ever had, so that none of them is lost: with the file that is there, and its",
  "# time or name. Written by: npm run remember. Commit it, and do not edit it. A new paper begins without this file.",
];

/** The lines in their order; a line of another form is a problem. No file is no lines. */
export function readLedger(root: string, exists: boolean): { lines: LedgerLine[]; problems: Problem[] } {
  if (!exists) return { lines: [], problems: [] };
  const reading = readText(root, ledgerFile);
  if ("problem" in reading) return { lines: [], problems: [reading.problem] };
  const lines: LedgerLine[] = [];
  const problems: Problem[] = [];
  for (const [number, text] of reading.text.split("\n").entries()) {
    if (text === "" || text.startsWith("#")) continue;
    const [address = "", file, mark, ...more] = text.split("\t");
    if (!address.startsWith("/") || file === undefined || mark === undefined || more.length > 0)
      problems.push({
        file: ledgerFile,
        line: number + 1,
        column: 1,
        message: `This line is not as "npm run remember" writes it. Bring back the committed file: git checkout ${ledgerFile}`,
      });
    else lines.push({ address, file, mark, line: number + 1 });
  }
  return { lines, problems };
}

/** The file's text: sorted, so that it changes where an address does and nowhere else. */
export function printLedger(lines: readonly Omit<LedgerLine, "line">[]): string {
  const texts = lines.map(({ address, file, mark }) => `${address}\t${file}\t${mark}`);
  return `${[...head, ...[...new Set(texts)].sort()].join("\n")}\n`;
}

const marks: { readonly [K in Kind]: (fields: FieldsOf[K]) => string } = {
  article: ({ published }) => published,
  brief: ({ time }) => time,
  author: ({ name }) => name,
  section: ({ name }) => name,
  topic: ({ name }) => name,
  page: ({ headline }) => headline,
};

/** What stays when a file is renamed: a story's moment of publication, the name of an author, section or topic, a page's headline. */
export function markOf<K extends Kind>(entry: Entry<K>): string {
  return marks[entry.kind](entry.fields).replace(/\s+/g, " ");
}
