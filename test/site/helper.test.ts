// Processes that help with a build make what the build itself would make.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { helpersFor, startHelper } from "../../scripts/site/helper.ts";
import { type Furniture, type Job, jobsOf } from "../../scripts/site/job.ts";
import { createGlancer, glancesIn } from "../../scripts/site/look/glance.ts";
import { createNumbers } from "../../scripts/site/look/numbers.ts";
import { createResolver } from "../../scripts/site/look/resolve-address.ts";
import { hashOf } from "../../scripts/site/previous.ts";
import { createRenderer } from "../../scripts/site/renderer.ts";
import { indexPart } from "../../scripts/site/search/index-part.ts";
import { openTextStore } from "../../scripts/site/search/text-store.ts";
import { createTray } from "../../scripts/site/tray.ts";
import { surroundings } from "../layouts/sample.ts";

const { assets } = surroundings;
let edition: Edition;

beforeAll(async () => {
  // As `npm run build` is started: a helper gets the same.
  process.execArgv = ["--import", "tsx"];
  const { desk } = await openDesk(resolve("."), surveyBody);
  if (desk === undefined) throw new Error("The sample newspaper has no desk.");
  edition = planEdition(desk, "2024-05-20T09:00:00Z");
});

function prepare(): { furniture: Furniture; texts: ReturnType<typeof openTextStore> } {
  const folder = mkdtempSync(join(tmpdir(), "dateline-helper-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const stage = join(folder, "stage");
  mkdirSync(stage);
  const texts = openTextStore({ file: join(folder, "texts"), places: new Map() });
  const run = { root: ".", output: stage, cache: folder, now: "2024-05-20T09:00:00Z", preview: false };
  return { furniture: { run, chrome: edition.chrome, assets, base: "/", texts: texts.share(), stage }, texts };
}

test("pages, what the last look knows of them, and parts of the index are those that the build makes", async () => {
  const { furniture, texts } = prepare();
  const { stage, chrome } = furniture;
  const pages = edition.pages.slice(0, 300);
  const parts = edition.search.slice(0, 2);
  const jobs = jobsOf(pages, parts);
  const trays = [createTray(), createTray()];
  const helpers = trays.map(({ put }) => startHelper(furniture, texts, jobs, put));
  expect(await Promise.all(helpers.map(({ ended }) => ended))).toEqual([undefined, undefined]);
  const made = new Map(trays.flatMap((tray) => [...tray.made]));
  expect(made.size).toBe(pages.length);

  const renderer = createRenderer(chrome, assets, "/");
  const numbers = createNumbers([]);
  const take = createGlancer(createResolver("/", chrome.origin), numbers);
  const glanceAt = glancesIn(
    trays.map(({ glances }) => glances),
    numbers,
  );
  for (const page of pages) {
    const text = renderer.page(page);
    expect(readFileSync(join(stage, page.output), "utf8")).toBe(text);
    expect(made.get(page.output)?.hash).toBe(hashOf(text));
    expect(glanceAt(page.output)).toEqual(take(page.output, text));
  }
  for (const part of parts)
    for (const { output, content } of await indexPart(part, chrome))
      expect(readFileSync(join(stage, output)).equals(content)).toBe(true);
});

test.each([
  ["a small site makes its pages alone", 500, 8, 64, 0],
  ["one core has no other", 40_000, 1, 64, 0],
  ["two cores", 40_000, 2, 64, 1],
  ["four cores", 40_000, 4, 64, 3],
  ["more would wait for the build", 40_000, 32, 64, 3],
  ["little memory", 40_000, 4, 1.5, 2],
  ["no memory", 40_000, 4, 0.5, 0],
])("helpers for a build: %s", (_case, pages, cores, gigabytes, helpers) => {
  expect(helpersFor(pages, cores, gigabytes * 1e9)).toBe(helpers);
});

test("what it throws comes to the build", async () => {
  const { furniture, texts } = prepare();
  const [page] = edition.pages;
  const broken = { ...page, layout: "nothing" } as unknown as Edition["pages"][number];
  const { ended, stop } = startHelper(furniture, texts, jobsOf([broken], []), () => {});
  onTestFinished(stop);
  expect(String(await ended)).toMatch(/layouts\/nothing|renderPage/);
});

test("one that is killed is noticed", async () => {
  const { furniture, texts } = prepare();
  const endless = (function* (): Generator<Job, undefined> {
    for (;;) yield { pages: edition.pages.slice(0, 100) };
  })();
  const { ended, stop } = startHelper(furniture, texts, endless, stopLater);
  function stopLater(): void {
    stop();
  }
  expect(String(await ended)).toContain("ended early (SIGTERM)");
});
