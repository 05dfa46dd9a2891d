// Builds that are killed, or run out of space: no file of the site is ever half a file, and the next build is right.
import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { chanceOf } from "../../scripts/bench/words.ts";
import { newspaper, put } from "../newspaper.ts";
import { failingDisk } from "./failing-disk.ts";
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
  const said = await new Promise<string>((finish) => {
    execFile("sh", ["-c", `ulimit -f 4; exec "$@"`, "sh", ...command], { cwd: project }, (error, stdout, stderr) =>
      finish(error === null ? "It did not fail." : stdout + stderr),
    );
  });
  expect(said).toMatch(
    /^This account, or this disk, may not have files so large: \S+ could not be written\. [^\n]*\n$/,
  );
  expect(treeOf(site)).toEqual(before);
  expect(await build()).toMatchObject({ code: 0 });
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain("Number 1");
});

const fullDiskSaid = /^The disk is full[^\n]*\. Make room, and try again\.\n$/;

test.each([
  ["a folder", "mkdirSync", /site\/2024\/04\/16/],
  ["a name", "renameSync", /site\/2024\/04\/16\/fog\/index\.html$/],
  ["the list of what is moved", "writeFileSync", /-cache\/moving\./],
  ["a page", "writeFileSync", /-stage\/\d+\/about\/index\.html$/],
  ["a feed", "writeFileSync", /-stage\/\d+\/feeds\/briefs\/rss\.xml$/],
  ["settings for the host", "writeFileSync", /site-hosts\/nginx\.conf/],
  ["the lock", "writeFileSync", /building\.\d+\/who$/],
  ["what the last look has seen", "writeFileSync", /-cache\/look\./],
  ["the record", "writeFileSync", /-cache\/manifest\./],
  ["the list of changes", "writeFileSync", /-cache\/changes\.json\./],
] as const)("a disk that is full is said, and the site stays as it was: no room for %s", async (_what, call, path) => {
  const settings = join(root, "content/site.yaml");
  const conf = join(root, "site-hosts/nginx.conf");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}host: nginx\n`);
  expect(await build()).toMatchObject({ code: 0 });
  const before = treeOf(site);
  const confBefore = readFileSync(conf, "utf8");
  put(root, "content/briefs/2024/04/16-1800-fog.md", "---\nheadline: Fog\ntime: 2024-04-16 18:00\n---\n\nFog.\n");
  put(root, "content/old-addresses.yaml", "moved: [{from: /old/, to: /2024/04/harbour/}]\n");
  retitle("Number 1");
  const { code, output } = await run("site/build", argumentsFor(site), failingDisk("ENOSPC", call, path));
  expect(output).toMatch(fullDiskSaid);
  expect(code).toBe(1);
  expect(treeOf(site)).toEqual(before);
  expect(existsSync(join(site, "2024/04/16"))).toBe(false);
  const confLeft = readFileSync(conf, "utf8");
  expect(readdirSync(root).sort()).toEqual([".site-cache", "content", "site", "site-hosts"]);
  expect(readdirSync(join(root, ".site-cache")).filter((file) => /building|part/.test(file))).toEqual([]);
  expect(readdirSync(join(root, "site-hosts"))).toEqual(["nginx.conf"]);
  expect(await build()).toMatchObject({ code: 0 });
  expect(treeOf(site)).toEqual(await cleanTree());
  expect([confBefore, readFileSync(conf, "utf8")]).toContain(confLeft);
});

let clean: ReturnType<typeof treeOf> | undefined;

/** What a clean build makes of the same edits, which all of these disks were filled with. */
async function cleanTree(): Promise<ReturnType<typeof treeOf>> {
  if (clean !== undefined) return clean;
  expect(await build(join(root, "clean"))).toMatchObject({ code: 0 });
  clean = treeOf(join(root, "clean"));
  return clean;
}

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
