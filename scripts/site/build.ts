// `npm run build`: the whole site to _site/, or all problems and exit code 1.

import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import Eleventy from "@11ty/eleventy";
import { type Moved, moveStaged } from "./move-staged.ts";
import { ContentProblems } from "./newsroom.ts";
import { defaultOutput, passOn, readArguments, stageOutput } from "./run.ts";
import { counted, sayProblems } from "./say.ts";
import { clear } from "./write-files.ts";

const began = performance.now();
const values = readArguments();
passOn(values);

try {
  clear(stageOutput);
  const eleventy = new Eleventy("layouts", stageOutput, { configPath: ".eleventy.ts", quietMode: true });
  eleventy.disableLogger();
  await eleventy.write();
  const output = values.output ?? defaultOutput;
  summarise(moveStaged(stageOutput, resolve(output)), output);
} catch (error) {
  const problems = contentProblems(error);
  if (problems === undefined) throw error;
  sayProblems(problems.problems);
  console.error("Nothing was built; the previous output is as it was.");
  process.exitCode = 1;
}

function summarise({ pages, pictures, written, unchanged, removed }: Moved, output: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${counted(pages, "page")} and ${counted(pictures, "picture")} in ${output}/ after ${seconds} s, no problems: ` +
      `${counted(written, "file")} written, ${unchanged} unchanged, ${removed} removed.`,
  );
}

/** Eleventy wraps what its configuration throws. */
function contentProblems(error: unknown): ContentProblems | undefined {
  if (error instanceof ContentProblems) return error;
  if (!(error instanceof Error)) return undefined;
  return contentProblems("originalError" in error ? error.originalError : error.cause);
}
