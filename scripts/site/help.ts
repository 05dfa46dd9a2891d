// The helper's side: does the jobs that the build gives it, one after the other, and ends with that build.
import type { Answer, Order } from "./helper.ts";
import type { Furniture, Job } from "./job.ts";
import { leaveParcel, takeParcel } from "./parcel.ts";
import { createRenderer } from "./renderer.ts";
import { openTextStore } from "./search/text-store.ts";
import { createWorker, type Worker } from "./worker.ts";

// The build was killed: nobody wants the rest.
process.once("disconnect", () => process.exit(1));

let worker: Worker | undefined;
let last = Promise.resolve();

process.on("message", (order: Order) => {
  if (order === "end") last = last.then(end);
  else if ("furniture" in order) worker = open(order.furniture);
  else last = last.then(() => take(order.job));
});

function open(furniture: Furniture): Worker {
  const { chrome, assets, base, texts } = furniture;
  return createWorker(furniture, createRenderer(chrome, assets, base), openTextStore(texts));
}

async function take(job: string): Promise<void> {
  try {
    if (worker === undefined) throw new Error("A job came before the furniture.");
    const done = `${job}-done`;
    leaveParcel(done, await worker.do(takeParcel<Job>(job)));
    answer({ done });
  } catch (error) {
    answer({ failed: error instanceof Error ? `${error.stack}` : String(error), facts: { ...Object(error) } });
  }
}

async function end(): Promise<void> {
  await worker?.end();
  process.exit(0);
}

function answer(said: Answer): void {
  process.send?.(said);
}
