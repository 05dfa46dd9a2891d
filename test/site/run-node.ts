// Runs one of the project's commands as a user would: in a process of its own.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { resolve } from "node:path";

export const project = resolve(import.meta.dirname, "../..");
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

/** Starts `npm start`'s command. The caller kills the process. */
export function startPreview(root: string, port: number): ChildProcess {
  return spawn(process.execPath, [tsx, "watch", "--clear-screen=false", "scripts/site/serve.ts", "--root", root], {
    cwd: project,
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  });
}
