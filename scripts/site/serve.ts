// `npm start`: builds the preview and serves it with live reload. The tsx watcher restarts it when code changes.
import Eleventy from "@11ty/eleventy";
import { runCommand } from "../base/command.ts";
import { watchedFolders } from "./preview.ts";
import { currentRun, passOn, previewOutput, readArguments } from "./run.ts";
import { untilWatched } from "./until-watched.ts";

await runCommand(serve);

// Browsers keep their connections open, and Eleventy would wait for them: a restart must not.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.prependListener(signal, () => process.exit(0));

async function serve(): Promise<void> {
  passOn(readArguments());
  const began = Date.now();
  const eleventy = new Eleventy("layouts", previewOutput, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
  });
  await eleventy.init();
  const buildAgain = await eleventy.watch();
  eleventy.watcher.on("unlink", (path) => void buildAgain(path));
  const { root } = currentRun(process.env);
  const changed = await untilWatched(eleventy.watcher, watchedFolders(root), began);
  const [first] = changed;
  if (first !== undefined) await buildAgain(first);
  await eleventy.serve();
}
