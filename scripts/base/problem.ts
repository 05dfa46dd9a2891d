// What is wrong in a file, for the person who must mend it.

export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number | undefined;
  /** 1-based, in characters. */
  readonly column?: number | undefined;
  /** What is wrong and what to write instead: whole sentences. */
  readonly message: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One line for terminal and overlay: `file:line:column  message`, clickable in most editors. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}  ${message}`;
}

/** The same for what stops nothing. */
export function formatWarning(warning: Problem): string {
  return formatProblem({ ...warning, message: `Warning: ${warning.message}` });
}

/** Problems in reading order: by file, then from top to bottom; those of one place stay in their order. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
