// A run that is killed loses the pictures in flight, and no other.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { makeRenditions } from "../../scripts/pictures/make-renditions.ts";
import { renditionOf, renditionOutput } from "../../scripts/pictures/rendition.ts";
import { madeOf, original } from "../picture.ts";

const project = resolve(import.meta.dirname, "../..");
const finished = (folder: string) => readdirSync(folder).filter((file) => !file.startsWith("."));

test("what a killed run had finished is whole and is not made again", async () => {
  const root = mkdtempSync(join(tmpdir(), "dateline-interrupted-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "content/pictures"), { recursive: true });
  const noise = sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
  const bytes = await noise.jpeg().toBuffer();
  writeFileSync(join(root, "content/pictures/noise.jpg"), bytes);
  const picture = madeOf(bytes, { ...original, file: "noise.jpg", width: 300, height: 200 });
  const outputs = Array.from({ length: 24 }, (_, index) => renditionOutput(renditionOf(picture, 300 - index, "avif")));
  const [cache, target] = [join(root, "cache"), join(root, "site")];
  mkdirSync(cache);

  const script = [join(project, "node_modules/tsx/dist/cli.mjs"), join(project, "test/pictures/make-until-killed.ts")];
  const args = [...script, root, cache, target, JSON.stringify(picture), ...outputs];
  const child = spawn(process.execPath, args, { cwd: project, detached: true, stdio: "ignore" });
  const ended = new Promise((done) => child.once("exit", done));
  while (finished(cache).length < 3 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  await ended;

  const survived = finished(cache);
  expect(survived.length).toBeGreaterThanOrEqual(3);
  expect(survived.length).toBeLessThan(outputs.length);
  const madeAt = (file: string) => statSync(join(cache, file)).mtimeMs;
  const before = survived.map(madeAt);
  expect(
    await makeRenditions(
      { root, cache, originals: new Map([[picture.id, picture]]), cards: new Map() },
      outputs,
      target,
      () => {},
    ),
  ).toEqual([]);
  expect(survived.map(madeAt)).toEqual(before);
  for (const output of outputs) await sharp(join(target, output), { failOn: "warning" }).stats();
});
