// Builds that are killed, or run out of space: no file of the site is ever half a file, and the next build is right.
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { chanceOf } from "../../scripts/bench/words.ts";
import { newspaper, put } from "../newspaper.ts";
import { run, startOf } from "./run-node.ts";
import { treeOf } from "./tree.ts";

const project = resolve(import.meta.dirname, "../..");
const seed = Date.now() % 2 ** 31;
let root: string;
let site: string;

const argumentsFor = (output: string) => ["--root", root, "--output", output, "--now", "2024-04-20T00:00Z"];
const build = (output = site) => run("site/build", argumentsFor(output));

beforeEach(async () => {
  root = newspaper();
  site = join(root, "site");
  for (let index = 100; index < 250; index++)
    put(
      root,
      `content/briefs/2024/04/10-1${index}-note.md`,
      `---\nheadline: Note ${index}\ntime: 2024-04-10 12:00\nslug: note-${index}\n---\n\nText.\n`,
    );
  retitle("Number 0");
  expect(await build()).toMatchObject({ code: 0 });
});

test(`killed at any moment, a build leaves whole files, and the next one is right (seed ${seed})`, async () => {
  const chance = chanceOf(seed);
  const began = performance.now();
  await build();
  const usual = performance.now() - began;
  for (let round = 1; round <= 6; round++) {
    const before = treeOf(site);
    retitle(`Number ${round}`);
    const child = spawn(process.execPath, [...startOf("site/build"), ...argumentsFor(site)], {
      cwd: project,
      stdio: "ignore",
    });
    const ended = new Promise((resume) => child.once("exit", resume));
    if (round % 2 === 0) await setTimeout(chance.next() * usual * 2);
    else await untilMoving(() => child.exitCode !== null, chance.next() * 12);
    child.kill("SIGKILL");
    await ended;
    const broken = [...treeOf(site)].filter(([file, hash]) => before.get(file) !== hash && !isWhole(file, round));
    expect(broken.map(([file]) => file)).toEqual([]);
    const lost = [...before.keys()].filter((file) => file.endsWith(".html") && !existsSync(join(site, file)));
    expect(lost).toEqual([]);
  }
  await build();
  await build(join(root, "clean"));
  expect(treeOf(site)).toEqual(treeOf(join(root, "clean")));
});

test("a build that cannot write all it has to leaves the previous site as it was", async () => {
  const before = treeOf(site);
  retitle("Number 1");
  const command = [process.execPath, ...startOf("site/build"), ...argumentsFor(site)];
  // No file may be longer than 2 KB: like a full disk, but without one.
  const failed = await new Promise<boolean>((finish) => {
    execFile("sh", ["-c", `ulimit -f 4; exec "$@"`, "sh", ...command], { cwd: project }, (error) =>
      finish(error !== null),
    );
  });
  expect(failed).toBe(true);
  expect(treeOf(site)).toEqual(before);
  expect(await build()).toMatchObject({ code: 0 });
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain("Number 1");
});

/** Until the build has begun to move files into place, and a little longer. */
async function untilMoving(hasEnded: () => boolean, longer: number): Promise<void> {
  while (!existsSync(join(root, ".site-cache/moving")) && !hasEnded()) await setTimeout(1);
  await setTimeout(longer);
}

function isWhole(file: string, round: number): boolean {
  const text = readFileSync(join(site, file), "utf8");
  return !file.endsWith(".html") || (text.includes(`Number ${round}`) && text.endsWith("</html>\n"));
}

function retitle(tagline: string): void {
  const file = join(root, "content/site.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^tagline: .*/m, `tagline: ${tagline}`));
}
