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

/** What Node is started with for a command of `package.json`, like `site/build`. */
export function startOf(command: string): string[] {
  return ["--enable-source-maps", "scripts/launch.mjs", command];
}

/** Runs a command to its end, in the project's folder or in that of a copy, as the account that runs the tests or as another. */
export function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = project,
  uid?: number,
): Promise<Finished> {
  return runNode([...startOf(command), ...args], environment, cwd, uid);
}

/** Runs a script of the project to its end. */
export function runScript(script: string): Promise<Finished> {
  return runNode([tsx, script], {}, project);
}

function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd: string,
  uid?: number,
): Promise<Finished> {
  return new Promise((finish) => {
    const options = { cwd, env: { ...process.env, CI: "true", ...environment }, ...(uid === undefined ? {} : { uid }) };
    const child = execFile(process.execPath, args, options, (_error, stdout, stderr) => {
      finish({ code: child.exitCode ?? 1, output: stdout + stderr });
    });
  });
}

const code = [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json", "layouts", "scripts"];

/** Puts a copy of the code into a newspaper's own folder, so that tests may edit both. */
export function copyCode(root: string): void {
  for (const part of code) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
}

/** Starts `npm start`'s command in the newspaper's own folder, with a copy of the code. The caller kills the process. */
export function startPreview(root: string, port: number): ChildProcess {
  copyCode(root);
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
