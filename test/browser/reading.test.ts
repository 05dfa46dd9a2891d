// How a page reads: first screen, measure, fonts, print.
import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

  test.each([
    ["home", pages.home],
    ["story", pages.article],
    ["story in two scripts", pages["article in Ukrainian"]],
    ["section", pages.section],
    ["search page", pages.search],
  ])("all fonts of the %s together are at most 60 KB", async (_name, path) => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    const fonts = new Set<string>();
    page.on("response", (response) => {
      if (response.url().endsWith(".woff2")) fonts.add(new URL(response.url()).pathname);
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const bytes = [...fonts].map((font) => statSync(join(site.folder, font)).size).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
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

  test("printed, every kind of full page has its name and no furniture", async () => {
    const { page, close } = await site.open();
    await page.emulateMedia({ media: "print" });
    for (const [kind, path] of kinds.filter(([name]) => !name.startsWith("lite "))) {
      await page.goto(path);
      for (const furniture of await page.locator("nav, .notice, .skip-link, button").all())
        expect(await furniture.isVisible(), kind).toBe(false);
      expect(await page.locator(".masthead .wordmark").isVisible(), kind).toBe(true);
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
