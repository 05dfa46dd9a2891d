// A folder with an archive and a copy of the code, in which builds are measured as a newsroom runs them.
import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { transformSync } from "esbuild";
import { listFiles } from "../content/list-files.ts";
import { archiveNow, writeArchive } from "./archive.ts";

export interface Measured {
  readonly milliseconds: number;
  /** What its parts took. */
  readonly spent: string;
  /** Peak memory of all its processes together, in MB. */
  readonly memory: number;
}

const code = [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json", "layouts", "scripts"];

/** Made beforehand, since what reads TypeScript would be measured too. */
const memoryReport = "report-memory.mjs";

/** Makes the folder; the caller removes it. */
export async function openWorkplace(articles: number, seed: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  for (const part of code) cpSync(part, join(folder, part), { recursive: true });
  const { code: report } = transformSync(readFileSync("scripts/bench/report-memory.ts", "utf8"), { loader: "ts" });
  writeFileSync(join(folder, memoryReport), report);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  await writeArchive(folder, { articles, briefs: Math.floor(articles / 2), seed });
  return folder;
}

/** Runs `npm run build`'s command to its end. */
export function build(folder: string, ...args: string[]): Promise<Measured> {
  return measure(folder, ["scripts/launch.mjs", "site/build", "--now", archiveNow, "--explain", ...args]);
}

/** The same work without Dateline: reads content/, writes files as large as those of `_site/`. */
export async function floor(folder: string): Promise<number> {
  const sizes = Object.fromEntries(listFiles(join(folder, "_site"), ".").map((file) => [file, sizeOf(folder, file)]));
  writeFileSync(join(folder, "sizes.json"), JSON.stringify(sizes));
  const args = ["--import", "tsx", "scripts/bench/floor.ts", "content", "sizes.json", "floor"];
  const { said } = await run(folder, args);
  rmSync(join(folder, "floor"), { recursive: true });
  return (JSON.parse(said) as { milliseconds: number }).milliseconds;
}

/** Eleventy's own start: a site of one page. */
export async function eleventyAlone(folder: string): Promise<number> {
  const site = join(folder, "one-page");
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.md"), "# One page\n");
  const began = performance.now();
  await run(site, [join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"]);
  return performance.now() - began;
}

/** What the last build changed. */
export function lastChanges(folder: string): { readonly files: number; readonly bytes: number } {
  const { added, changed } = JSON.parse(readFileSync(join(folder, ".cache/changes.json"), "utf8")) as Record<
    "added" | "changed",
    { path: string }[]
  >;
  const paths = [...added, ...changed].map(({ path }) => path);
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + sizeOf(folder, path), 0) };
}

/** Starts `npm start`'s command; the caller kills it. */
export function startPreview(folder: string, port: number): ChildProcess {
  const args = ["--import", "tsx", "scripts/site/serve.ts", "--now", archiveNow];
  return spawn(process.execPath, args, { cwd: folder, env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
}

function sizeOf(folder: string, path: string): number {
  return statSync(join(folder, "_site", path)).size;
}

async function measure(folder: string, args: readonly string[]): Promise<Measured> {
  const memory = join(folder, "memory");
  rmSync(memory, { force: true });
  const began = performance.now();
  const flags = ["--enable-source-maps", "--max-semi-space-size=64", "--import", join(folder, memoryReport)];
  const { said } = await run(folder, [...flags, ...args], memory);
  const milliseconds = performance.now() - began;
  const peaks = existsSync(memory) ? readFileSync(memory, "utf8").trim().split("\n").map(Number) : [];
  const spent = /^Spent: (.*)$/m.exec(said)?.[1] ?? "";
  return { milliseconds, spent, memory: peaks.reduce((sum, peak) => sum + peak, 0) };
}

function run(folder: string, args: readonly string[], memory?: string): Promise<{ readonly said: string }> {
  return new Promise((finish, fail) => {
    const env = { ...process.env, CI: "true", ...(memory === undefined ? {} : { BENCH_MEMORY: memory }) };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
    });
    child.once("exit", (code) => (code === 0 ? finish({ said }) : fail(new Error(`A measured build failed: ${said}`))));
  });
}
