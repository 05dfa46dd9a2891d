// Runs one of the project's commands as a user would: in a process of its own.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const tsx = resolve(project, "node_modules/tsx/dist/cli.mjs");

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of the project to its end, with the clock set to `now` where one is given. */
export function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return new Promise((finish) => {
    const options = { cwd: project, env: { ...process.env, CI: "true", ...environment } };
    const child = execFile(process.execPath, [tsx, script, ...args], options, (_error, stdout, stderr) => {
      finish({ code: child.exitCode ?? 1, output: stdout + stderr });
    });
  });
}

const code = [".eleventy.ts", "package.json", "tsconfig.json", "layouts", "scripts"];

/**
 * Starts `npm start`'s command in the newspaper's own folder, with a copy of the code, so that tests may edit both.
 * The caller kills the process.
 */
export function startPreview(root: string, port: number): ChildProcess {
  for (const part of code) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
  return spawn(process.execPath, [tsx, "watch", "--clear-screen=false", "scripts/site/serve.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  });
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
