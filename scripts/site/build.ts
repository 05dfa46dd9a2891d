// `npm run build`: the whole site to _site/, or all problems and exit code 1.

import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Refusal, runCommand } from "../base/command.ts";
import { ContentProblems } from "./content-problems.ts";
import { explain, sumUp } from "./explain.ts";
import { lock } from "./lock.ts";
import { makeSite } from "./make-site.ts";
import { holdsSite } from "./mark.ts";
import { buildRun, defaultOutput, readArguments } from "./run.ts";
import { counted, sayProblems, sayWarnings } from "./say.ts";
import type { Site } from "./site.ts";

await runCommand(build);

async function build(): Promise<void> {
  const began = performance.now();
  const values = readArguments();
  const run = buildRun(values, process.env);
  refuseToOverwrite(run.output);
  const unlock = lock(run.cache);
  try {
    const site = await makeSite(run, values.clean);
    if (values.explain) explain(site.reasons, site.spent);
    summarise(site, values.output ?? defaultOutput, performance.now() - began);
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    sayProblems(error.problems);
    throw new Refusal("Nothing was built; the previous output is as it was.");
  } finally {
    unlock();
  }
}

/** A build removes what it did not make: never from a folder of anybody's files. Throws where it would. */
function refuseToOverwrite(folder: string): void {
  if (!existsSync(folder)) {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
    throw new Refusal(
      `--output ${folder} is a link to a folder that is not there. Make that folder, or delete the link.`,
    );
  }
  if (!statSync(folder).isDirectory()) throw new Refusal(`--output ${folder} is a file. Name a new or empty folder.`);
  if (readdirSync(folder).length === 0 || holdsSite(folder)) return;
  throw new Refusal(`--output ${folder} holds other files, and a build would remove them. Name a new or empty folder.`);
}

function summarise({ rows, changes, reasons, written, warnings, said }: Site, output: string, millis: number): void {
  if (said !== undefined) console.log(said);
  const files = [...rows.keys()];
  const pages = files.filter((file) => file.endsWith(".html")).length;
  const pictures = files.filter((file) => file.startsWith("pictures/")).length;
  sayWarnings(warnings);
  const doubts = warnings.length === 0 ? "no problems" : `no problems, but ${counted(warnings.length, "warning")}`;
  console.log(
    `${counted(pages, "page")} and ${counted(pictures, "picture")} in ${output}/ after ${(millis / 1000).toFixed(1)} s, ${doubts}: ` +
      `${counted(written, "file")} written, ${rows.size - written} unchanged, ${changes.removed.length} removed.`,
  );
  for (const line of sumUp(reasons)) console.log(line);
}
