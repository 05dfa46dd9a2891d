// One build: where nothing has changed since the last one that is all there is to say, else the site is made again.
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openSight } from "../content/sight.ts";
import { noChanges, writeChanges } from "./changes.ts";
import { digestCode } from "./code-digests.ts";
import { ContentProblems } from "./content-problems.ts";
import { startLaps } from "./laps.ts";
import { writeManifest } from "./manifest.ts";
import { mark } from "./mark.ts";
import { readPrevious } from "./previous.ts";
import { type Run, readingIn, stageOf } from "./run.ts";
import type { Site } from "./site.ts";
import { isUnchanged } from "./unchanged.ts";

/** Throws `ContentProblems`; whatever is thrown, the output folder stays as it was. `clean` forgets the last build and all that it read. */
export async function makeSite(run: Run, clean: boolean): Promise<Site> {
  const stages = stageOf(run.output);
  const stage = join(stages, String(process.pid));
  const laps = startLaps();
  try {
    rmSync(stages, { recursive: true, force: true });
    const code = await digestCode(run.cache);
    const previous = readPrevious(run.cache, run.output, clean);
    const reading = readingIn(run.cache);
    if (clean) rmSync(reading, { recursive: true, force: true });
    const sight = openSight(reading);
    sight.lookAhead(run.root);
    laps.end("looking");
    if (isUnchanged(run, previous, { content: sight.state(), code: code.whole })) {
      const { rows, state, warnings = [] } = previous.manifest;
      const changes = noChanges(state);
      writeChanges(run.cache, changes);
      if (previous.isRenewed) writeManifest(run.cache, previous.manifest);
      mark(run.output, state);
      sight.save();
      laps.end("saying that nothing changed");
      return { rows, changes, reasons: new Map(), written: 0, warnings, said: undefined, spent: laps.say() };
    }
    mkdirSync(stage, { recursive: true });
    const { remakeSite } = await import("./remake-site.ts");
    return await remakeSite(run, { code, previous, sight, stage, laps });
  } catch (error) {
    if (!(error instanceof ContentProblems)) process.once("exit", () => forget(stage));
    throw error;
  } finally {
    rmSync(stages, { recursive: true, force: true });
  }
}

/** Eleventy goes on writing for a moment after it has failed; by now another build may have a stage beside this one. */
function forget(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
  const stages = dirname(stage);
  if (existsSync(stages) && readdirSync(stages).length === 0) rmdirSync(stages);
}
