// What the commands print: problems, progress and a summary.
import { performance } from "node:perf_hooks";
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

const barLength = 24;
const betweenSteps = 100;

/** A bar on one line of a terminal, redrawn ten times a second at most; silent elsewhere, and in CI. */
export function createProgress(what: string, total: number): () => void {
  if (!process.stdout.isTTY || process.env.CI !== undefined) return () => {};
  let [done, drawn] = [0, 0];
  return () => {
    done++;
    if (done < total && performance.now() - drawn < betweenSteps) return;
    drawn = performance.now();
    const filled = Math.floor((done / total) * barLength);
    const bar = "█".repeat(filled) + "░".repeat(barLength - filled);
    process.stdout.write(`\r${what} ${bar} ${done} of ${total}${done === total ? "\n" : ""}`);
  };
}
