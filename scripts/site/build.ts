// `npm run build`: the whole site to _site/, or all problems and exit code 1.

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import Eleventy from "@11ty/eleventy";
import { Refusal, runCommand } from "../base/command.ts";
import { type Moved, moveStaged, siteMark } from "./move-staged.ts";
import { ContentProblems } from "./newsroom.ts";
import { defaultOutput, passOn, readArguments, stageOf } from "./run.ts";
import { counted, sayProblems } from "./say.ts";
import { clear } from "./write-files.ts";

await runCommand(build);

async function build(): Promise<void> {
  const began = performance.now();
  const values = readArguments();
  passOn(values);
  const output = values.output ?? defaultOutput;
  const stage = stageOf(output);
  refuseToOverwrite(resolve(output));
  clear(stage);
  try {
    const eleventy = new Eleventy("layouts", stage, { configPath: ".eleventy.ts", quietMode: true });
    eleventy.disableLogger();
    await eleventy.write();
    summarise(moveStaged(stage, resolve(output)), output, performance.now() - began);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    const found = contentProblems(error);
    if (found === undefined) throw error;
    sayProblems(found.problems);
    throw new Refusal("Nothing was built; the previous output is as it was.");
  }
}

/** A build removes what it did not make: never from a folder of anybody's files. Throws where it would. */
function refuseToOverwrite(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, siteMark))) return;
  throw new Refusal(`--output ${folder} holds other files, and a build would remove them. Name a new or empty folder.`);
}

function summarise({ pages, pictures, written, unchanged, removed }: Moved, output: string, millis: number): void {
  const seconds = (millis / 1000).toFixed(1);
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
