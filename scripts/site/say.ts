// What the commands print: problems, progress and a summary.
import { styleText } from "node:util";
import { formatProblem, formatWarning, type Problem } from "../base/problem.ts";

/** Prints all problems to standard error, and how many there are. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0)
    console.error(
      styleText("red", `\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in content/`),
    );
}

/** Prints all warnings to standard error: nothing stops for them. */
export function sayWarnings(warnings: readonly Problem[]): void {
  for (const warning of warnings) console.error(styleText("yellow", formatWarning(warning)));
}

/** `3 pages`, `1 page`. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;
}

/** Counts up on one line of a terminal; silent elsewhere, and in CI. */
export function createProgress(what: string, total: number): () => void {
  if (!process.stdout.isTTY || process.env.CI !== undefined) return () => {};
  let done = 0;
  return () => {
    done++;
    if (done % 50 === 0 || done === total)
      process.stdout.write(`\r${what} ${done} of ${total}${done === total ? "\n" : ""}`);
  };
}
