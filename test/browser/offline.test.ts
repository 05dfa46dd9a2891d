// A reader whose line goes: reads on, and is never kept from what is fresh.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../../scripts/bench/launch-chromium.ts";
import { newspaper } from "../newspaper.ts";
import { run } from "../site/run-node.ts";
import { namedSkip } from "./chromium.ts";
import { missing, saved, visit } from "./device.ts";
import { openSampleSite, pages, type Reader, type SampleSite } from "./sample-site.ts";
import { serveFolder } from "./serve-folder.ts";

const { skip, reason } = namedSkip();
const headline = "Reuters: China is helping Russia’s vast military build-up, US officials say";

describe.skipIf(skip)(`offline${reason}`, () => {
  let site: SampleSite;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    reader = await site.open({ serviceWorkers: "allow" });
    page = reader.page;
  });
  afterEach(() => reader.close());

  const lose = (lost: boolean) => page.context().setOffline(lost);
  const note = () => page.locator(".saved-copy");
  const html = (path: string) => join(site.folder, path, "index.html");

  test("without a line, the story just read, the front page and the latest news are there, and say of when they are", async () => {
    await visit(page, pages.article);
    await lose(true);
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(headline);
    expect(await note().innerText()).toMatch(/^Copy saved (this minute|1 minute ago)\. Try again$/);
    expect(
      await page.locator(".figure-lead img").evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    const font = await page.evaluate(() =>
      document.fonts.ready.then(() => document.fonts.check('1rem "Dateline Serif"')),
    );
    expect(font).toBe(true);
    for (const path of [pages.home, pages["latest news"]]) {
      await page.goto(path);
      expect(await note().isVisible(), path).toBe(true);
    }
    await lose(false);
    await page.goto(pages.home);
    expect(await note().count()).toBe(0);
  });

  test("from a place within a copy one gets the page anew too", async () => {
    await visit(page, pages.article);
    await lose(true);
    await page.goto(`${pages.article}#page-authors`);
    await page.reload();
    await note().waitFor();
    await lose(false);
    await page.getByRole("link", { name: "Try again" }).click();
    await expect.poll(() => note().count()).toBe(0);
  });

  test("a copy of a page of the lite edition says what it is too, in a band that stands out", async () => {
    await visit(page, pages.article);
    await page.goto(pages["lite article"]);
    await lose(true);
    await page.reload();
    expect(await note().innerText()).toMatch(/^Copy saved (this minute|\d minutes? ago)\. Try again$/);
    const [band, paper] = await page.evaluate(() =>
      [".saved-copy", "html"].map(
        (part) => getComputedStyle(document.querySelector(part) ?? document.body).backgroundColor,
      ),
    );
    expect(band).not.toBe(paper);
    const skip = await page.getByRole("link", { name: "Skip to the content" }).boundingBox();
    expect((skip?.y ?? 0) + (skip?.height ?? 0)).toBeLessThanOrEqual(0);
  });

  test("a page that is not kept gives way to one that leads to what is, and opens by itself when the line is back", async () => {
    await visit(page, pages.article);
    await lose(true);
    await page.goto(pages.section);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("This page is not on your device");
    await page.getByRole("link", { name: headline }).click();
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    await page.goto(pages.section);
    await lose(false);
    await page.getByRole("heading", { level: 1, name: "World" }).waitFor();
  });

  test("a fresh page wins over its copy", async () => {
    await visit(page, pages.brief);
    change(html(pages.brief), "<h1>", "<h1>New: ");
    await page.goto(pages.brief);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^New: /);
    expect(await note().count()).toBe(0);
    change(html(pages.brief), "<h1>New: ", "<h1>");
  });

  test("on a slow line the copy stands in, and the fresh page is offered when it has come", async () => {
    await visit(page, pages.brief);
    let answer = () => {};
    const line = new Promise<void>((resolve) => {
      answer = resolve;
    });
    site.held.set(pages.brief, line);
    await page.goto(pages.brief);
    await note().getByRole("link", { name: "Try again" }).waitFor();
    answer();
    site.held.delete(pages.brief);
    await note().getByRole("link", { name: "Show the newer one" }).click();
    await page.waitForURL(pages.brief);
    await expect.poll(() => note().count()).toBe(0);
  });

  test.each([
    ["breaks off", 500],
    ["stalls", 6_000],
  ])("a page that %s while it comes does not cost its copy", async (_what, milliseconds) => {
    for (const path of [pages.section, pages.home]) {
      await visit(page, path);
      site.broken.set(path, milliseconds);
      await page.reload();
      await note().waitFor();
      site.broken.delete(path);
      await lose(true);
      await page.reload();
      expect(await note().isVisible()).toBe(true);
      expect(await page.locator("footer").first().isVisible()).toBe(true);
      await lose(false);
    }
  });

  test("the first page that is opened has its styles without a line, whatever its kind", async () => {
    await visit(page, pages["live coverage"]);
    await lose(true);
    await page.reload();
    expect(await note().isVisible()).toBe(true);
    const key = page.locator(".live-key");
    expect(await key.evaluate((box) => getComputedStyle(box).borderBlockStartWidth)).toBe("4px");
  });

  test("the front page has its pictures without a line, though nobody opened it before", async () => {
    await visit(page, pages["plain page"]);
    await page.waitForFunction(
      async () => (await (await caches.open(`${location.origin}/ pictures`)).keys()).length > 5,
    );
    await page.waitForLoadState("networkidle");
    await lose(true);
    await page.goto(pages.home);
    expect(await note().isVisible()).toBe(true);
    expect(await missing(page.locator("main img"))).toEqual([]);
  });

  test("without a line a picture comes in another size where the right one is not there", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, pages.article);
    await page.getByRole("button", { name: "Save for later" }).click();
    const count = await page.locator(".story img").count();
    await expect.poll(() => saved(page), { timeout: 30_000 }).toBeGreaterThan(count);
    await lose(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    expect(await missing(page.locator(".story img"))).toEqual([]);
  });

  test("what was taken off the site leaves the device", async () => {
    await visit(page, pages["plain page"]);
    const text = readFileSync(html(pages["plain page"]), "utf8");
    rmSync(html(pages["plain page"]));
    await page.goto(pages["plain page"]);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("There is no page here");
    await lose(true);
    await page.goto(pages["plain page"]);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("This page is not on your device");
    writeFileSync(html(pages["plain page"]), text);
  });

  test("a new worker takes over at once, with its own shell", async () => {
    await visit(page, pages.home);
    change(join(site.folder, "sw.js"), '"pages":["/",', '"pages":["/","/archive/",');
    await page.goto(pages.article);
    await page.waitForFunction(async () => (await caches.match("/archive/")) !== undefined);
    change(join(site.folder, "sw.js"), '"/archive/",', "");
  });

  test("the kill switch ends the worker and empties the device", async () => {
    await visit(page, pages.home);
    const leave = readdirSync(join(site.folder, "assets")).find((file) => file.startsWith("leave."));
    const kept = readFileSync(join(site.folder, "sw.js"), "utf8");
    writeFileSync(join(site.folder, "sw.js"), `importScripts("/assets/${leave}");\n`);
    await page.goto("about:blank");
    await page.goto("/robots.txt");
    await page.waitForFunction(async () => {
      const [workers, boxes] = await Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]);
      return workers.length === 0 && boxes.length === 0;
    });
    writeFileSync(join(site.folder, "sw.js"), kept);
  });

  test("the paper can be installed", async () => {
    await visit(page, pages.home);
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });

  test("a paper under a path keeps to it", async () => {
    const root = newspaper();
    change(join(root, "content/site.yaml"), "https://tiny.example/", "https://tiny.example/paper/");
    const folder = mkdtempSync(join(tmpdir(), "dateline-path-"));
    const site = await run("site/build", [
      "--root",
      root,
      "--output",
      join(folder, "paper"),
      "--now",
      "2024-04-20T00:00Z",
    ]);
    expect(site.code, site.output).toBe(0);
    const [served, browser] = await Promise.all([serveFolder(folder), launchChromium()]);
    const page = await browser.newPage({ baseURL: served.origin });
    await visit(page, "/paper/2024/04/harbour/");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
      `${served.origin}/paper/`,
    );
    // A paper beside it on the same host has a list of its own.
    await page.getByRole("button", { name: "Save for later" }).click();
    const lists = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("saved")));
    expect(await lists()).toEqual([`dateline-saved ${served.origin}/paper/`]);
    await page.context().setOffline(true);
    await page.goto("/paper/");
    expect(await page.locator(".saved-copy").isVisible()).toBe(true);
    await page.goto("/paper/world/");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("This page is not on your device");
    await browser.close();
    served.close();
    rmSync(folder, { recursive: true });
  });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
