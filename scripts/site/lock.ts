// One build at a time works on an output folder: a second one says so. The lock of a build that was killed counts for nothing.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Refusal } from "../base/command.ts";
import { readIfThere } from "../base/kept.ts";

/** Other processes may come between two steps, but not for ever. */
const mostAttempts = 9;

/** Locks a folder for this process; what comes back unlocks it. Throws `Refusal` where a process that runs has locked it. */
export function lock(folder: string): () => void {
  const place = join(folder, "building");
  const own = `${place}.${process.pid}`;
  remove(own);
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "who"), sayWho(process.pid));
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      if (move(own, place)) return () => remove(place);
      makeWay(place);
    }
    throw refusal("Others keep beginning to build this site.", place);
  } finally {
    remove(own);
  }
}

/** A folder is moved in one step, with what is in it, and never onto one that holds something: that is the lock. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["ENOENT", "EEXIST", "ENOTEMPTY", "EPERM"].includes(code)) return false;
    throw error;
  }
}

/** Takes away the lock of a process that has ended; where another one has locked since then, its lock is put back. */
function makeWay(place: string): void {
  const who = readWho(place);
  const pid = Number(who?.split(" ")[0]);
  if (pid > 0 && isRunning(pid) && sayWho(pid) === who)
    throw refusal(`Another build of this site is running (process ${pid}).`, place);
  const stale = `${place}.${process.pid}.stale`;
  if (!move(place, stale)) return;
  if (readWho(stale) !== who) move(stale, place);
  remove(stale);
}

function refusal(why: string, place: string): Refusal {
  return new Refusal(`${why} Wait until it has ended, and build again. If there is none, delete ${place}`);
}

function readWho(place: string): string | undefined {
  return readIfThere(join(place, "who"))?.toString("utf8");
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A process as nobody else is it: numbers are given anew, but not with the same time of beginning. */
function sayWho(pid: number): string {
  return `${pid} ${statOf(pid)?.began ?? ""} ${hostname()}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another name.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !/[ZX]/.test(statOf(pid)?.state ?? "");
}

/** What Linux says of a process; nothing elsewhere. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(pid: number): { readonly state: string | undefined; readonly began: string | undefined } | undefined {
  const text = readIfThere(`/proc/${pid}/stat`)?.toString("utf8");
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields && { state: fields[0], began: fields[19] };
}
