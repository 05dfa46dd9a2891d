// Two builds at once on one output: the second one says so and changes nothing; after a kill nobody has to clean up.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { readIfThere } from "../../scripts/base/kept.ts";
import { lock } from "../../scripts/site/lock.ts";
import { newspaper, put } from "../newspaper.ts";
import { run, startOf } from "./run-node.ts";
import { treeOf } from "./tree.ts";

const project = resolve(import.meta.dirname, "../..");

/** Writes a lock as the process of that number would, if it began at `began`. */
function leaveLock(folder: string, pid: number, began: string, host = hostname()): void {
  mkdirSync(join(folder, "building"), { recursive: true });
  writeFileSync(join(folder, "building/who"), `${pid} ${began} ${host}`);
}

const beganOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";

test("a folder can be locked again once it is unlocked, and nothing is left", () => {
  const folder = newspaper();
  lock(folder)();
  const unlock = lock(folder);
  expect(() => lock(folder)).toThrow(`Another build of this site is running (process ${process.pid}). Wait`);
  unlock();
  expect(readdirSync(folder)).toEqual(["content"]);
});

test.skipIf(!existsSync("/proc/self/stat")).each([
  ["has ended", 2 ** 22 + 1, "1", hostname()],
  ["has the number of another that runs now", process.pid, "1", hostname()],
  ["was on another machine", process.pid, beganOf(process.pid), "elsewhere"],
])("the lock of a process that %s counts for nothing", (_why, pid, began, host) => {
  const folder = newspaper();
  leaveLock(folder, pid, began, host);
  lock(folder)();
  expect(readdirSync(folder)).toEqual(["content"]);
});

test("a second build is refused while the first one runs, and does it no harm; a killed one leaves no lock behind", async () => {
  const root = newspaper();
  for (let index = 100; index < 400; index++)
    put(
      root,
      `content/briefs/2024/04/10-1${index}-note.md`,
      `---\nheadline: Note ${index}\ntime: 2024-04-10 12:00\nslug: note-${index}\n---\n\nText.\n`,
    );
  const args = (name: string) => ["--root", root, "--output", join(root, name), "--now", "2024-04-20T00:00Z"];
  const start = async () => {
    const child = spawn(process.execPath, [...startOf("site/build"), ...args("site")], {
      cwd: project,
      stdio: "ignore",
    });
    const ended = new Promise((resume) => child.once("exit", resume));
    const holds = () => readIfThere(join(root, ".site-cache/building/who"))?.toString().startsWith(`${child.pid} `);
    while (holds() !== true && child.exitCode === null) await setTimeout(1);
    return { child, ended };
  };

  const killed = await start();
  killed.child.kill("SIGKILL");
  await killed.ended;
  expect(existsSync(join(root, ".site-cache/building"))).toBe(true);

  const first = await start();
  // Held back, so that the second build meets it however fast either is.
  first.child.kill("SIGSTOP");
  const second = await run("site/build", args("site"));
  first.child.kill("SIGCONT");
  expect(second).toEqual({
    code: 1,
    output: `Another build of this site is running (process ${first.child.pid}). Wait until it has ended, and build again. If there is none, delete ${join(root, ".site-cache/building")}\n`,
  });
  expect(await first.ended).toBe(0);
  expect(existsSync(join(root, ".site-cache/building"))).toBe(false);
  expect(await run("site/build", args("clean"))).toMatchObject({ code: 0 });
  expect(treeOf(join(root, "site"))).toEqual(treeOf(join(root, "clean")));
});
