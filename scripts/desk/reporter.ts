// Collects problems of linking, each with the place in its file.
import type { Position, Problem } from "../base/problem.ts";
import type { BodyReference } from "../content/body-reference.ts";
import { splitFrontMatter } from "../content/front-matter.ts";
import type { Entry } from "../content/kinds.ts";
import { type FieldPath, locate } from "../content/locate.ts";
import { readText } from "../content/read-text.ts";

export interface Reporter {
  readonly problems: readonly Problem[];
  /** Items' files that have a problem and so are not on the desk. */
  readonly faulty: ReadonlySet<string>;
  /** A field of an item, of site.yaml or of old-addresses.yaml; the place is what is written there. */
  field(file: string, path: FieldPath, message: string): void;
  /** A place in an item's Markdown. */
  body(entry: Entry, reference: BodyReference, message: string): void;
  /** A line of any other file. */
  line(file: string, line: number, message: string): void;
}

/** A reporter for one run; files are read again only where there is something to report. */
export function createReporter(root: string): Reporter {
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const add = (file: string, place: Position, message: string) => {
    problems.push({ file, ...place, message });
    if (file.endsWith(".md")) faulty.add(file);
  };
  return {
    problems,
    faulty,
    field: (file, path, message) => add(file, placeOf(root, file, path), message),
    body: (entry, { line, column }, message) => add(entry.file, { line: entry.bodyLine + line - 1, column }, message),
    line: (file, line, message) => add(file, { line, column: 1 }, message),
  };
}

function placeOf(root: string, file: string, path: FieldPath): Position {
  const reading = readText(root, file);
  if ("problem" in reading) return { line: 1, column: 1 };
  if (file.endsWith(".yaml")) return locate({ file, yaml: reading.text, firstLine: 1 }, path, "value");
  const parts = splitFrontMatter(file, reading.text);
  return "problem" in parts ? { line: 1, column: 1 } : locate(parts, path, "value");
}
