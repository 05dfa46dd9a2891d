// A process that does jobs of a build, on another core of the machine.
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { codeFile } from "./code-file.ts";
import { type Done, type Furniture, type Job, wholeJob } from "./job.ts";
import { leaveParcel, takeParcel } from "./parcel.ts";
import type { TextStore } from "./search/text-store.ts";

/** What the build says to the helper: first the furniture, then parcels with jobs, and at the end that there are no more. */
export type Order = { readonly furniture: Furniture } | { readonly job: string } | "end";

/** What it says for each job: the parcel with what is done, or why it is not, with what the system says of that. */
export type Answer = { readonly done: string } | { readonly failed: string; readonly facts: object };

export interface Helper {
  /** Once there are no more jobs and all that it took are done, or with what went wrong. */
  readonly ended: Promise<Error | undefined>;
  /** Ends it at once. */
  stop(): void;
}

/** So many jobs it has at a time: it must not wait while the build is in a long one of its own. */
const ahead = 3;

/** From so many pages on, another process saves more time than it takes to start. */
const worthHelp = 3000;

/** What one takes at most, in bytes: it knows nothing of the archive but the jobs that it is given. */
const memoryNeeded = 700_000_000;

/** The build hands out every job and takes back what is done: more would wait for it. */
const mostHelpers = 3;

/** How many helpers are worth it for so many pages: one for each core but the build's own, where there is room for them. */
export function helpersFor(
  pages: number,
  cores = availableParallelism(),
  freeBytes = process.availableMemory(),
): number {
  if (pages < worthHelp) return 0;
  return Math.min(cores - 1, Math.floor(freeBytes / memoryNeeded), mostHelpers);
}

/** Starts a helper, which takes jobs as long as there are any. */
export function startHelper(
  furniture: Furniture,
  texts: TextStore,
  jobs: Iterator<Job, undefined>,
  onDone: (done: Done) => void,
): Helper {
  const child = fork(resolve(codeFile("scripts/site/help.ts")), { serialization: "advanced" });
  const say = (order: Order) => child.send(order);
  let given = 0;
  const giveNext = () => {
    const { value: job } = jobs.next();
    if (job === undefined) return false;
    const parcel = join(`${furniture.stage}-jobs`, `${child.pid}-${given++}`);
    leaveParcel(parcel, wholeJob(job, texts));
    say({ job: parcel });
    return true;
  };
  say({ furniture });
  let waiting = Array.from({ length: ahead }, giveNext).filter(Boolean).length;
  const ended = new Promise<Error | undefined>((resume) => {
    child.on("message", (answer: Answer) => {
      if ("failed" in answer) return resume(Object.assign(new Error(answer.failed), answer.facts));
      onDone(takeParcel(answer.done));
      if (!giveNext()) waiting--;
      if (waiting === 0) say("end");
    });
    child.once("exit", (code, signal) =>
      resume(
        waiting === 0 ? undefined : new Error(`A process that helped with the build ended early (${signal ?? code}).`),
      ),
    );
  });
  return { ended, stop: () => void child.kill() };
}
