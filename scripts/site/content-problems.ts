// What stops a build: problems of the content, for the person who must mend them.
import type { Problem } from "../base/problem.ts";

/** Thrown where a build cannot go on: the problems are the message. */
export class ContentProblems extends Error {
  override readonly name = "ContentProblems";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.`);
    this.problems = problems;
  }
}
