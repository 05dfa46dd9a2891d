// A large render goes in parts, which bounds its memory, and which several processes can share.
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";

/** Pages of one part: Eleventy keeps about 30 KB for each until it has written all. */
export const partSize = 1000;

/** Consecutive pieces of a list. */
export function partsOf<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(items.length / partSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * partSize, (index + 1) * partSize));
}

/** The parts that nobody has taken yet, one at a time; each is handed out once among all processes that share `folder`. */
export function* untaken<T>(parts: readonly T[], folder: string): Generator<T> {
  mkdirSync(folder, { recursive: true });
  for (const [index, part] of parts.entries()) if (take(join(folder, String(index)))) yield part;
}

function take(claim: string): boolean {
  try {
    closeSync(openSync(claim, "wx"));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
