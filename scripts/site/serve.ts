// `npm start`: builds the preview and serves it with live reload. The tsx watcher restarts it when code changes.
import Eleventy from "@11ty/eleventy";
import { runCommand } from "../base/command.ts";
import { passOn, previewOutput, readArguments } from "./run.ts";

await runCommand(serve);

// Browsers keep their connections open, and Eleventy would wait for them: a restart must not.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.prependListener(signal, () => process.exit(0));

async function serve(): Promise<void> {
  passOn(readArguments());
  const eleventy = new Eleventy("layouts", previewOutput, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
  });
  await eleventy.init();
  const buildAgain = await eleventy.watch();
  eleventy.watcher.on("unlink", (path) => void buildAgain(path));
  await eleventy.serve();
}
