// `npm start`: builds the preview and serves it with live reload. The tsx watcher restarts it when code changes.
import Eleventy from "@11ty/eleventy";
import { runCommand } from "../base/command.ts";
import { handOver } from "./handover.ts";
import { watchedFolders } from "./preview.ts";
import { previewRun, readArguments } from "./run.ts";
import { untilWatched } from "./until-watched.ts";

await runCommand(serve);

// Browsers keep their connections open, and Eleventy would wait for them: a restart must not.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.prependListener(signal, () => process.exit(0));

async function serve(): Promise<void> {
  const run = previewRun(readArguments(), process.env);
  handOver({ run });
  const began = Date.now();
  const eleventy = new Eleventy("layouts", run.output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
  });
  await eleventy.init();
  const buildAgain = await eleventy.watch();
  handOver({ run, again: (path) => setImmediate(() => void buildAgain(path)) });
  eleventy.watcher.on("unlink", (path) => void buildAgain(path));
  const changed = await untilWatched(eleventy.watcher, watchedFolders(run.root), began);
  const [first] = changed;
  if (first !== undefined) await buildAgain(first);
  await eleventy.serve();
}
