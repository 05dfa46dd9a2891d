// Collects problems of linking, each with the place in its file.
import type { Position, Problem } from "../base/problem.ts";
import type { BodyReference } from "../content/body-reference.ts";
import { splitFrontMatter } from "../content/front-matter.ts";
import type { Entry } from "../content/kinds.ts";
import { type FieldPath, locate } from "../content/locate.ts";
import { readText } from "../content/read-text.ts";

export interface Reporter {
  readonly problems: readonly Problem[];
  /** What an editor should know, though nothing is wrong with the item. */
  readonly warnings: readonly Problem[];
  /** Items' files that have a problem and so are not on the desk. */
  readonly faulty: ReadonlySet<string>;
  /** A field of an item, of site.yaml or of old-addresses.yaml; the place is what is written there. */
  field(file: string, path: FieldPath, message: string): void;
  /** A place in an item's Markdown. */
  body(entry: Entry, reference: BodyReference, message: string): void;
  /** A line of any other file. */
  line(file: string, line: number, message: string): void;
  /** Warns of a field of an item. */
  fieldWarning(file: string, path: FieldPath, message: string): void;
  /** Warns of a place in an item's Markdown. */
  bodyWarning(entry: Entry, reference: BodyReference, message: string): void;
  /** Warns of a whole file, once. */
  fileWarning(file: string, message: string): void;
}

/** A reporter for one run; files are read again only where there is something to report. */
export function createReporter(root: string): Reporter {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const faulty = new Set<string>();
  const add = (file: string, place: Position, message: string) => {
    problems.push({ file, ...place, message });
    if (file.endsWith(".md")) faulty.add(file);
  };
  return {
    problems,
    warnings,
    faulty,
    field: (file, path, message) => add(file, placeOf(root, file, path), message),
    body: (entry, reference, message) => add(entry.file, placeInBody(entry, reference), message),
    fieldWarning: (file, path, message) => warnings.push({ file, ...placeOf(root, file, path), message }),
    bodyWarning: (entry, reference, message) =>
      warnings.push({ file: entry.file, ...placeInBody(entry, reference), message }),
    fileWarning: (file, message) => {
      const known = warnings.some((warning) => warning.file === file && warning.message === message);
      if (!known) warnings.push({ file, message });
    },
    line: (file, line, message) => add(file, { line, column: 1 }, message),
  };
}

function placeInBody({ bodyLine }: Entry, { line, column }: BodyReference): Position {
  return { line: bodyLine + line - 1, column };
}

function placeOf(root: string, file: string, path: FieldPath): Position {
  const reading = readText(root, file);
  if ("problem" in reading) return { line: 1, column: 1 };
  if (file.endsWith(".yaml")) return locate({ file, yaml: reading.text, firstLine: 1 }, path, "value");
  const parts = splitFrontMatter(file, reading.text);
  return "problem" in parts ? { line: 1, column: 1 } : locate(parts, path, "value");
}
