// A reader whose line goes: reads on, finds what was saved, and is never kept from what is fresh.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../../scripts/bench/launch-chromium.ts";
import { newspaper } from "../newspaper.ts";
import { run } from "../site/run-node.ts";
import { namedSkip } from "./chromium.ts";
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

  test("a saved story stands at /saved/, can be read without a line, and goes when it is removed", async () => {
    await visit(page, pages["opinion article"]);
    const button = page.getByRole("button", { name: "Save for later" });
    await button.click();
    await page.getByRole("button", { name: "Saved", pressed: true }).waitFor();
    await page.getByRole("status").getByRole("link", { name: "Saved stories" }).click();
    const story = page.locator('[data-kept="saved"]').getByRole("link");
    expect(await story.innerText()).toBe("In praise of the brief");
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.endsWith(" pages")) await caches.delete(name);
    });
    await lose(true);
    await page.reload();
    await story.click();
    await page.getByRole("heading", { level: 1, name: "In praise of the brief" }).waitFor();
    expect(await page.getByRole("button", { name: "Saved" }).getAttribute("aria-pressed")).toBe("true");
    await page.goto("/saved/");
    await page.getByRole("button", { name: "Remove In praise of the brief" }).click();
    await page.getByText("No story is saved.").waitFor();
    await page.goto(pages["opinion article"]);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("This page is not on your device");
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

  test("a saved story has all of its pictures, those too that nobody has scrolled to", async () => {
    await visit(page, pages["article with every form"]);
    await page.getByRole("button", { name: "Save for later" }).click();
    const pictures = page.locator(".story img");
    const count = await pictures.count();
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => saved(page), { timeout: 30_000 }).toBeGreaterThan(count);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (/ (?:pages|pictures)$/.test(name)) await caches.delete(name);
    });
    await lose(true);
    await page.reload();
    expect(await missing(pictures)).toEqual([]);
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

  test("the keyboard goes on where a saved story was removed", async () => {
    for (const path of [pages["opinion article"], pages.article]) {
      await visit(page, path);
      await page.getByRole("button", { name: "Save for later" }).click();
      await page.getByRole("button", { name: "Saved", pressed: true }).waitFor();
    }
    await page.goto("/saved/");
    await page.getByRole("button", { name: /^Remove Reuters/ }).press("Enter");
    await page.locator("h2:focus").getByText("Saved for later").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("In praise of the brief");
  });

  test("a story saved and taken off again at once leaves nothing, and other tabs know of it", async () => {
    await visit(page, pages.article);
    const other = await page.context().newPage();
    const save = page.getByRole("button", { name: /Save/ });
    await save.click();
    await other.goto("/saved/");
    await other.getByRole("link", { name: headline }).waitFor();
    await save.click();
    await other.getByText("No story is saved.").waitFor();
    await save.click();
    await save.click();
    await page.waitForLoadState("networkidle");
    await expect.poll(() => saved(page)).toBe(0);
    await page.waitForTimeout(500);
    expect(await saved(page)).toBe(0);
    await other.close();
  });

  test("an error of the host is not kept in a story's place: the button says so, and saves once the story can be had", async () => {
    await visit(page, pages["plain page"]);
    await page.goto(pages.article);
    await emptyBox(page, "pages");
    const answer = (status?: number) =>
      page.route(`**${pages.article}`, (route) => (status ? route.fulfill({ status, body: "no" }) : route.abort()));
    const button = page.locator("[data-save]");
    for (const status of [503, undefined]) {
      await answer(status);
      await button.click();
      await page.getByRole("button", { name: "Not saved. Try again", pressed: false }).waitFor();
      expect(await page.locator(".saved-note").isVisible()).toBe(false);
      expect(await saved(page)).toBe(0);
      await page.unrouteAll();
    }
    await button.click();
    await page.getByRole("button", { name: "Saved", pressed: true }).waitFor();
    await expect.poll(() => saved(page)).toBeGreaterThan(0);
    expect(reader.complaints.filter((complaint) => complaint.startsWith("error"))).toEqual([]);
  });

  test("on a device that is full what was kept stays, though it cannot be made new", async () => {
    await visit(page, pages.article);
    await page.getByRole("button", { name: "Save for later" }).click();
    await expect.poll(() => saved(page)).toBeGreaterThan(1);
    await page.waitForLoadState("networkidle");
    const kept = () =>
      page.evaluate(async () => {
        const boxes = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return boxes.flat().map(({ url }) => url);
      });
    const before = await kept();
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1000 });
    for (const path of [pages.article, pages.home]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    await page.waitForTimeout(500);
    expect(await kept()).toEqual(expect.arrayContaining(before));
  });

  test("what is removed from the list in one tab is not said to be saved in another", async () => {
    await visit(page, pages.article);
    await page.getByRole("button", { name: "Save for later" }).click();
    const other = await page.context().newPage();
    await other.goto("/saved/");
    await other.getByRole("button", { name: `Remove ${headline}` }).click();
    await page.getByRole("button", { name: "Save for later", pressed: false }).waitFor();
    await other.close();
  });

  test("where the device keeps nothing, saving says so", async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      };
    });
    await visit(page, pages.article);
    await page.getByRole("button", { name: "Save for later" }).click();
    await page.getByRole("button", { name: "Not saved. Try again", pressed: false }).waitFor();
    expect(await saved(page)).toBe(0);
  });

  test("a list of saved stories that was damaged stops nothing", async () => {
    await page.goto(pages["article with every form"]);
    await page.evaluate(() => localStorage.setItem(`dateline-saved ${location.origin}/`, "{"));
    await page.reload();
    await page.locator(".embed-load").first().waitFor();
    expect(reader.complaints).toEqual([]);
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

  test("without scripts, /saved/ says what saving needs", async () => {
    const plain = await site.open({ javaScriptEnabled: false });
    await plain.page.goto("/saved/");
    expect(await plain.page.getByText("Saving stories on a device needs JavaScript").isVisible()).toBe(true);
    expect(await plain.page.locator("button").count()).toBe(0);
    await plain.close();
  });
});

async function emptyBox(page: Page, box: string): Promise<void> {
  await page.evaluate((name) => caches.delete(`${location.origin}/ ${name}`), box);
}

/** How many files are kept of what the reader saved. */
function saved(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open(`${location.origin}/ saved`)).keys()).length);
}

/** The addresses of pictures that do not come, those included that nobody has scrolled to. */
function missing(pictures: Locator): Promise<string[]> {
  return pictures.evaluateAll(async (all) => {
    const images = all as HTMLImageElement[];
    for (const image of images) image.loading = "eager";
    await Promise.allSettled(images.map((image) => image.decode()));
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ currentSrc }) => currentSrc);
  });
}

/** Opens a page and waits until the device keeps it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const kept = await caches.match(location.href);
    return navigator.serviceWorker.controller !== null && kept !== undefined;
  });
  await page.waitForLoadState("networkidle");
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
