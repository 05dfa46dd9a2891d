// Gathers what the rules find in a body, and knows where in the text each thing stands.
import type { Token } from "markdown-it";
import type { Position } from "../base/problem.ts";
import type { BodyReference } from "../content/body-reference.ts";

/** A piece of running text on its way through the inline rules. */
export interface Run {
  /** 0-based line of the body on which it starts. */
  readonly line: number;
  readonly content: string;
  /** Where on that line it starts, where that cannot be told from the line's end: headings and table cells. */
  readonly start?: number;
  /** Whether each bar in it is written with a backslash, as in a table's cell. */
  readonly escapedBars?: boolean;
}

export class Survey {
  readonly references: BodyReference[] = [];
  readonly #lines: readonly string[];
  readonly #places = new WeakMap<Token, Position>();
  #run: Run = { line: 0, content: "" };
  #shift = 0;

  constructor(markdown: string) {
    this.#lines = markdown.split(/\r\n?|\n/);
  }

  /** The text of a line, 0-based. */
  line(index: number): string {
    return this.#lines[index] ?? "";
  }

  /** From here on, offsets are of this run. */
  enter(run: Run): void {
    this.#run = run;
    this.#shift = 0;
  }

  /** Runs `parse` with offsets that count from `offset` of the current text: inside a note or a picture's text. */
  within<Result>(offset: number, parse: () => Result): Result {
    this.#shift += offset;
    const result = parse();
    this.#shift -= offset;
    return result;
  }

  /** Remembers that a token starts at an offset of the current text. */
  remember(token: Token, offset: number): void {
    this.#places.set(token, this.at(offset));
  }

  placeOf(token: Token): Position {
    return this.#places.get(token) ?? this.at(0);
  }

  mistake(place: Position, message: string): void {
    this.references.push({ ...place, type: "mistake", message });
  }

  /** Where a line's first `mark` stands; `line` counts from 0. */
  startOf(line: number, mark: string): Position {
    return { line: line + 1, column: Math.max(0, this.line(line).indexOf(mark)) + 1 };
  }

  /**
   * The place of an offset of the current text. markdown-it cuts the indent, list marks and quote marks off the front
   * of each line and keeps no positions, but never touches a line's end: so columns are counted from there.
   */
  at(offset: number): Position {
    const { line, content, start, escapedBars } = this.#run;
    const before = content.slice(0, offset + this.#shift);
    const row = before.split("\n").length - 1;
    const column = before.length - (before.lastIndexOf("\n") + 1);
    const bars = escapedBars ? before.split("|").length - 1 : 0;
    if (start !== undefined) return { line: line + 1, column: start + column + bars + 1 };
    const written = content.split("\n")[row] ?? "";
    const cut = this.line(line + row).trimEnd().length - written.trimEnd().length;
    return { line: line + row + 1, column: Math.max(0, cut) + column + 1 };
  }
}
