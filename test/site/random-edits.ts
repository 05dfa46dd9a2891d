// A process of its own: after any sequence of edits, an incremental build is a clean build, byte for byte.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Instant } from "../../scripts/base/time.ts";
import { ContentProblems } from "../../scripts/site/content-problems.ts";
import { makeSite } from "../../scripts/site/make-site.ts";
import { anyEdit, type Edit, make, type Newsroom } from "./edits.ts";
import { treeOf } from "./tree.ts";

const [seed = Date.now() % 2 ** 31, runs = 12] = process.argv.slice(2).map(Number);
console.log(`seed ${seed}`);

let steps = 0;
await fc.assert(
  fc.asyncProperty(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }), holds),
  {
    seed,
    numRuns: runs,
    endOnFailure: true,
  },
);
console.log(`${steps} builds compared`);

async function holds(rounds: readonly (readonly Edit[])[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-edits-"));
  const [root, output] = [join(folder, "paper"), join(folder, "site")];
  const room: Newsroom = { root, output, cache: join(folder, "cache"), now: "2024-04-14T09:00:00Z" };
  try {
    cpSync("test/paper/content", join(root, "content"), { recursive: true });
    await build(room, false);
    for (const round of rounds) {
      for (const edit of round) await make(room, edit);
      if (!(await build(room, false))) continue;
      await build({ ...room, output: join(folder, "clean"), cache: join(folder, "clean-cache") }, true);
      same(treeOf(output), treeOf(join(folder, "clean")));
      steps++;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** False where the edits broke the newspaper: then nothing is published, and nothing is to be compared. */
async function build({ root, output, cache, now }: Newsroom, clean: boolean): Promise<boolean> {
  if (clean) for (const path of [output, cache]) rmSync(path, { recursive: true, force: true });
  try {
    await makeSite({ root, output, cache, now: now as Instant, preview: false }, clean);
    return true;
  } catch (error) {
    if (error instanceof ContentProblems) return false;
    throw error;
  }
}

function same(built: ReadonlyMap<string, string>, clean: ReadonlyMap<string, string>): void {
  const paths = [...new Set([...built.keys(), ...clean.keys()])].sort();
  const differing = paths.filter((path) => built.get(path) !== clean.get(path));
  if (differing.length > 0)
    throw new Error(`An incremental build differs from a clean one in: ${differing.join(", ")}`);
}
