// Commands start from a bundle of the code that is kept from run to run.
import { appendFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { newspaper } from "../newspaper.ts";
import { failingDisk } from "../site/failing-disk.ts";
import { copyCode, run } from "../site/run-node.ts";

let root: string;
const check = () => run("cli/check", [], {}, root);
const bundles = () => readdirSync(join(root, ".cache/bundles")).map((name) => join(root, ".cache/bundles", name));

beforeEach(() => {
  root = newspaper();
  copyCode(root);
});

test("a bundle that is damaged is not trusted", async () => {
  const first = await check();
  expect(first.code).toBe(0);
  for (const bundle of bundles())
    for (const file of readdirSync(bundle)) if (file.endsWith(".js")) writeFileSync(join(bundle, file), "throw 1;\n");
  expect(await check()).toEqual(first);
});

test("several that start at once, with no bundle yet, all do their work", async () => {
  const ends = await Promise.all([check(), check(), check()]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(bundles()).toHaveLength(1);
});

test("changed code makes a new bundle; the former goes once it has not been used for a day", async () => {
  await check();
  const [former = ""] = bundles();
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(former, longAgo, longAgo);
  await check();
  expect(statSync(former).mtimeMs).toBeGreaterThan(longAgo.getTime());

  appendFileSync(join(root, "scripts/cli/check.ts"), 'console.log("said by changed code");\n');
  expect((await check()).output).toContain("said by changed code");
  expect(bundles()).toHaveLength(2);
  utimesSync(former, longAgo, longAgo);
  appendFileSync(join(root, "scripts/cli/check.ts"), "\n");
  await check();
  expect(bundles()).not.toContain(former);
});

test("a disk that is full is said, and no half bundle is left", async () => {
  const full = await run("cli/check", [], failingDisk("ENOSPC", "writeFileSync", /draft-.*\/digest$/), root);
  expect(full).toEqual({
    code: 1,
    output: `The disk is full: ${join(root, ".cache/bundles")} could not be written. Make room, and try again.\n`,
  });
  expect(bundles()).toEqual([]);
  expect((await check()).code).toBe(0);
});

test("an error in the code is told with its place in the source", async () => {
  appendFileSync(join(root, "scripts/cli/check.ts"), 'throw new Error("A mistake of an engineer.");\n');
  const { code, output } = await check();
  expect(code).not.toBe(0);
  expect(output).toMatch(/scripts\/cli\/check\.ts:\d+/);
});

test("a mistake in the code that nothing can read is told once, with its place, and leaves no bundle", async () => {
  appendFileSync(join(root, "layouts/home.tsx"), "const mistake = ;\n");
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toMatch(/layouts\/home\.tsx:\d+:\d+/);
  expect(output).not.toContain("node_modules");
  expect(bundles()).toEqual([]);
});
