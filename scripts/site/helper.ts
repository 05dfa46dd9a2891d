// A second process that takes parts of a large render: it opens the same newsroom, and renders what is not taken yet.
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Assets } from "../../layouts/parts/surroundings.ts";
import { partSize } from "./parts.ts";
import type { Run } from "./run.ts";
import type { SharedTexts } from "./search/text-store.ts";
import type { Share } from "./share.ts";

export interface Task {
  readonly run: Run;
  readonly assets: Assets;
  /** What to render, in parts. */
  readonly outputs: readonly string[];
  /** The names of the parts of the search index to make. */
  readonly searchParts: readonly string[];
  readonly texts: SharedTexts;
  readonly stage: string;
  readonly claims: string;
  /** Of the content, so that both processes render the same. */
  readonly content: string;
  readonly reading: string;
}

export type Answer = Share | { readonly failed: string };

/** From so many parts on, a second process saves more time than it takes to start. */
const worthHelp = 3;

/** What a process takes at most, in bytes: by itself, and for each page to render, with what it knows of the archive. */
const memoryAlone = 300_000_000;
const memoryOfPage = 10_000;

function isWorthIt({ outputs }: Task): boolean {
  if (outputs.length < worthHelp * partSize || availableParallelism() < 2) return false;
  return process.availableMemory() > memoryAlone + outputs.length * memoryOfPage;
}

/** Starts a helper where it is worth it and there is memory for it; what comes back waits for what it has made. Throws what the helper threw. */
export function startHelper(task: Task): (() => Promise<Share>) | undefined {
  if (!isWorthIt(task)) return undefined;
  const child = fork(resolve("scripts/site/help.ts"), { serialization: "advanced" });
  child.send(task);
  const answer = answerOf(child);
  return async () => {
    const answered = await answer;
    if ("failed" in answered) throw new Error(answered.failed);
    return answered;
  };
}

function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resume) => {
    child.once("message", (answer: Answer) => resume(answer));
    child.once("exit", (code, signal) =>
      resume({ failed: `A process that helped to render ended early (${signal ?? code}).` }),
    );
  });
}
