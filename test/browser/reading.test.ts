// How a page reads: first screen, measure, fonts, print.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { namedSkip } from "./chromium.ts";
import { kinds, openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`reading${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("the fallback font takes the same room: text does not jump when the newspaper's font arrives", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    const heights: number[] = [];
    for (const blocked of [true, false]) {
      await page.unrouteAll();
      if (blocked) await page.route("**/*.woff2", (route) => route.abort());
      await page.goto(pages.article);
      await page.evaluate(() => document.fonts.ready);
      const box = await page.locator(".story-text").boundingBox();
      heights.push(box?.height ?? 0);
    }
    const [fallback = 0, real = 1] = heights;
    expect(Math.abs(fallback / real - 1)).toBeLessThan(0.05);
    await close();
  });

  test.each([pages.home, pages.article, pages["article with every form"]])(
    "%s: the keyboard never leaves the screen, in the rail neither",
    async (path) => {
      const { page, close } = await site.open({ viewport: { width: 1280, height: 720 } });
      await page.goto(path);
      const stops = await page.locator(".latest-news :is(a, button)").count();
      await page.locator("main :is(a, button)").last().focus();
      const hidden: string[] = [];
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press("Tab");
        const { where, words } = await page.evaluate(() => {
          const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
          return { where: [top, innerHeight - bottom], words: document.activeElement?.textContent ?? "" };
        });
        if (where.some((room) => room < -1)) hidden.push(words);
      }
      expect(stops).toBeGreaterThan(5);
      expect(hidden).toEqual([]);
      await close();
    },
  );

  test("all fonts that the first view of any page loads are at most 60 KB together", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    const found = listFiles(site.folder, ".").filter(
      (file) =>
        file.endsWith("/index.html") && readFileSync(join(site.folder, file), "utf8").includes('class="masthead'),
    );
    expect(found.length).toBeGreaterThan(100);
    const heavy: string[] = [];
    for (const file of ["index.html", ...found]) {
      await page.goto(`/${file}`);
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
      });
      const bytes = fonts.map(({ name }) => statSync(join(site.folder, new URL(name).pathname)).size);
      expect(bytes.length, file).toBeGreaterThan(0);
      const all = bytes.reduce((sum, one) => sum + one, 0);
      if (all > 60 * 1024)
        heavy.push(`${file}: ${all} bytes, ${fonts.map(({ name }) => name.split("/").at(-1)).join(", ")}`);
    }
    expect(heavy).toEqual([]);
    await close();
  });

  test("a phone lays out what its reader is far from when they come near", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    for (const path of [pages.home, pages.article]) {
      await page.goto(path);
      const entry = page.locator(".latest-news .entry").first();
      const laidOut = () => entry.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
      expect(await laidOut()).toBe(false);
      await entry.scrollIntoViewIfNeeded();
      await expect.poll(laidOut).toBe(true);
    }
    await close();
  });

  test("the first screen of a story on a phone shows section, headline, byline, time and the top of the picture", async () => {
    const { page, close } = await site.open({ viewport: { width: 360, height: 740 } });
    await page.goto(pages.article);
    for (const part of ["main h1", ".byline", "main time", ".figure-lead img"]) {
      const box = await page.locator(part).first().boundingBox();
      expect(box?.y, part).toBeLessThan(740);
    }
    await close();
  });

  test("the story's lines are 60 to 75 characters long on a wide screen", async () => {
    const { page, close } = await site.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(pages.article);
    const measure = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll(".story-text p")].filter(
        (p) => p.closest("aside, figure") === null,
      );
      const lines = paragraphs.map((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size;
        return { characters: p.textContent?.length ?? 0, rows };
      });
      const long = lines.filter(({ rows }) => rows >= 3);
      return long.reduce((sum, { characters, rows }) => sum + characters / (rows - 0.5), 0) / long.length;
    });
    expect(measure).toBeGreaterThan(58);
    expect(measure).toBeLessThan(76);
    await close();
  });

  test("on a phone the story's words may be divided, those of headlines never", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    await page.goto(pages["article with every form"]);
    const hyphens = (element: Element) => getComputedStyle(element).hyphens;
    expect(await page.locator(".prose > p").first().evaluate(hyphens)).toBe("auto");
    const large = page.locator("h1, h2, h3, h4, .pull-quote p, .story-box-headline, .embed-title");
    for (const headline of await large.all()) expect(await headline.evaluate(hyphens)).toBe("manual");
    await close();
  });

  test("printed, every kind of full page has its name and no furniture", async () => {
    const { page, close } = await site.open();
    await page.emulateMedia({ media: "print" });
    for (const [kind, path] of kinds.filter(([name]) => !name.startsWith("lite "))) {
      await page.goto(path);
      for (const furniture of await page.locator("nav, .notice, .skip-link, button").all())
        expect(await furniture.isVisible(), kind).toBe(false);
      expect(await page.locator(".masthead .wordmark").isVisible(), kind).toBe(true);
      // Firefox puts the whole of a grid on the next page, and cuts pictures in it.
      const frame = await page.locator(".frame").evaluate((element) => getComputedStyle(element).display);
      expect(frame, kind).toBe("block");
    }
    await close();
  });

  test("a printed story carries its address, its pictures and their credits", async () => {
    const { page, close } = await site.open();
    await page.goto(pages.article);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-address").innerText()).toBe(
      "https://dateline.example/2024/04/us-officials-china-helping-russias-military-build-up/",
    );
    expect(await page.locator(".figure-lead .credit-line").innerText()).toBe("Greg Baker/POOL/AFP via Getty Images");
    await close();
  });
});
