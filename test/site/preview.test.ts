// npm start: edits appear, problems show, the last good page stays, code restarts the process.
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newspaperToKeep, put } from "../newspaper.ts";
import { freePort, startPreview } from "./run-node.ts";

const left = ".cache/preview/2024/04/left/index.html";
let root: string;
let port: number;
let preview: ChildProcess;

beforeAll(async () => {
  root = newspaperToKeep({ [left]: "Left there by a preview that was stopped." });
  port = await freePort();
  preview = startPreview(root, port);
  await until("/", (text) => text.includes("Harbour opens again"));
});

afterAll(() => {
  preview.kill();
  rmSync(root, { recursive: true, force: true });
});

const bridge = "content/articles/2024/04/bridge.md";

test("what a stopped preview left behind is gone", async () => {
  await until("/2024/04/left/", (text) => !text.includes("stopped"));
  expect(existsSync(join(root, left))).toBe(false);
});

test("an edit to a story is on its page and on the front page", async () => {
  change(bridge, "headline: Bridge to close", "headline: Bridge to stay open");
  await until("/2024/04/bridge/", (text) => text.includes("Bridge to stay open"));
  await until("/", (text) => text.includes("Bridge to stay open"));
});

test("a draft is shown, and marked", async () => {
  put(
    root,
    "content/briefs/2024/04/12-2000-draft.md",
    "---\nheadline: Not yet\ntime: 2024-04-12 20:00\ndraft: true\n---\n\nText.\n",
  );
  const html = await until("/2024/04/12/draft/", (text) => text.includes("Not yet"));
  expect(html).toContain("Draft. Readers do not see this.");
});

test("a broken story is reported, its last good page stays, and so does the rest of the paper", async () => {
  change(bridge, "section: town", "section: twon");
  const problems = await until("/preview/problems.json", (text) => text.includes("twon"));
  expect(JSON.parse(problems).problems).toEqual([
    {
      file: bridge,
      line: 8,
      column: 10,
      message: 'There is no section "twon" in content/sections/. Did you mean "town"?',
    },
  ]);
  expect(await load("/2024/04/bridge/")).toContain("Bridge to stay open");
  expect(await load("/")).toContain("Bridge to stay open");
  change(bridge, "section: twon", "section: town");
  await until("/preview/problems.json", (text) => text.includes('"problems":[]'));
});

test("a deleted brief goes", async () => {
  rmSync(join(root, "content/briefs/2024/04/12-2000-draft.md"));
  await until("/2024/04/12/draft/", (text) => !text.includes("Not yet"));
});

test("an edit to the styles gives pages a new style sheet", async () => {
  const sheet = (html: string) => /assets\/lists\.[0-9a-f]+\.css/.exec(html)?.[0];
  const before = sheet(await load("/"));
  change("layouts/css/tokens.css", "--measure: ", "--measured: ");
  await until("/", (html) => sheet(html) !== undefined && sheet(html) !== before);
});

test("an edit to a layout restarts the process with the new layout", async () => {
  const run = JSON.parse(await load("/preview/problems.json")).run;
  change("layouts/parts/related.tsx", "Related stories", "More stories");
  await until("/2024/04/harbour/", (html) => html.includes("More stories"));
  expect(JSON.parse(await load("/preview/problems.json")).run).not.toBe(run);
});

function change(file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function load(path: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}${path}`);
  return response.text();
}

/** Asks again until the page is as wished; the test's own limit ends what never comes. */
async function until(path: string, wished: (text: string) => boolean): Promise<string> {
  for (;;) {
    const text = await load(path).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (text !== undefined && wished(text)) return text;
    await new Promise((resume) => setTimeout(resume, 25));
  }
}
