// How much is done at once.
import { availableParallelism } from "node:os";
import sharp from "sharp";

// One thread a picture and as many pictures as cores is fastest. Node gives sharp a pool of four threads unless its
// environment says otherwise: machines with more cores spend them inside of a picture.
const pool = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/** How many pictures are worked on at once. */
export const picturesAtOnce = Math.min(availableParallelism(), pool);

sharp.concurrency(Math.max(1, Math.floor(availableParallelism() / picturesAtOnce)));
// Each original is read once: a cache would only hold memory.
sharp.cache(false);

export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks in the order in which they come, at most `atOnce` at a time. */
export function createLimit(atOnce: number): Limit {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running === atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
