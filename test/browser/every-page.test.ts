// Every kind of page in Chromium: accessible, quiet, and whole on any screen.
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { kinds, openSampleSite, pages, type SampleSite } from "./sample-site.ts";

declare global {
  interface Window {
    readonly axe: { run(root: Document, options: object): Promise<AxeResults> };
  }
}

const { skip, reason } = namedSkip();
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.skipIf(skip)(`every kind of page${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test.each(kinds)("%s: axe finds nothing, in light and dark, narrow and wide", async (_kind, path) => {
    const { page, close } = await site.open({ reducedMotion: "reduce" });
    await page.goto(path);
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${colorScheme} at ${width}`).toEqual([]);
      }
    await close();
  });

  test.each(kinds)("%s: whole on any screen, with its headings in order", async (_kind, path) => {
    const { page, close } = await site.open();
    await page.goto(path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await cutOff(page), "at 400% zoom and with 200% text").toEqual([]);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await outside(page), `with 200% text at ${width}`).toEqual([]);
    }
    await close();
  });

  test.each(["home", "article with every form", "section", "latest news", "live coverage", "month"] as const)(
    "%s: in large letters columns give way, before words break or lie over each other",
    async (kind) => {
      const { page, close } = await site.open();
      await page.goto(pages[kind]);
      for (const size of ["100%", "143.75%", "200%"]) {
        await page.evaluate((value) => document.documentElement.style.setProperty("font-size", value), size);
        for (const width of [768, 960, 1024, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await broken(page), `${size} at ${width}`).toEqual([]);
          expect(await overlaid(page), `${size} at ${width}`).toEqual([]);
        }
      }
      await close();
    },
  );

  test("with 200% text on a phone, the sections can be seen, and each is whole where the keyboard is", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 800 } });
    await page.goto(pages.article);
    const links = page.locator(".navigation a");
    for (const size of ["100%", "200%"]) {
      await page.evaluate((value) => document.documentElement.style.setProperty("font-size", value), size);
      const shown = await links.evaluateAll((all) => {
        const edge = all[0]?.closest("ul")?.getBoundingClientRect().right ?? 0;
        return all.filter((link) => link.getBoundingClientRect().right <= edge).length;
      });
      expect(shown).toBeGreaterThanOrEqual(2);
      await page.locator(".masthead .wordmark").focus();
      for (const link of await links.all()) {
        await page.keyboard.press("Tab");
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
        const room = await link.evaluate((element) => {
          const { left = 0, right = 0 } = element.closest("ul")?.getBoundingClientRect() ?? {};
          const fade = 2.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
          const own = element.getBoundingClientRect();
          return Math.min(own.left - left, right - fade - own.right);
        });
        expect(room, `${await link.innerText()} at ${size}`).toBeGreaterThan(-1);
      }
    }
    await close();
  });

  test.each(kinds)("%s: a word longer than its line is broken, and moves nothing aside", async (_kind, path) => {
    const { page, close } = await site.open();
    await page.goto(path);
    await page.evaluate((word) => {
      for (const element of document.querySelectorAll(
        "main :is(h1, h2:not(.label), h3, .standfirst, .author, .card-standfirst, .card-line > span, .biography p)",
      ))
        element.replaceChildren(word);
    }, "Donaudampfschiff".repeat(6));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await outside(page), `at ${width}`).toEqual([]);
    }
    await close();
  });

  test.each(kinds)("%s: no message, no failed request, none to another origin", async (_kind, path) => {
    const { page, complaints, close } = await site.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(path);
    await page.evaluate(async () => {
      for (const picture of document.images) picture.loading = "eager";
      await Promise.all([...document.images].map((picture) => picture.decode()));
    });
    const own = path === pages["not found"] ? [expect.stringContaining("404"), expect.stringContaining("404")] : [];
    expect(complaints).toEqual(own);
    await close();
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    async (tags) => (await window.axe.run(document, { runOnly: tags })).violations,
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Text that does not fit its box; what is hidden from the eye on purpose has none. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p, li, figcaption, main a, time")]
      .filter((element) => element.closest(".visually-hidden, .skip-link, nav") === null)
      .filter((element) => getComputedStyle(element).display !== "inline")
      // What is far below the screen has its old width until it is asked for its place.
      .filter((element) => element.getBoundingClientRect().width > 0)
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** What reaches over the edge of the page's main part, and would lie on the rail. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = (document.querySelector("main")?.getBoundingClientRect().right ?? 0) + 1;
    return [...document.querySelectorAll("main :is(h1, h2, h3, p, button, input)")]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Words of a usual length that stand on two lines. */
function broken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector(".frame") ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.parentElement?.checkVisibility({ contentVisibilityAuto: true })) continue;
      if (text.parentElement.closest("template, .visually-hidden, [hidden], pre")) continue;
      // Where a language's rules may divide words, browsers that know them do.
      if (getComputedStyle(text.parentElement).hyphens === "auto") continue;
      for (const { 0: word, index } of text.textContent?.matchAll(/[\p{L}\p{N}]{2,13}/gu) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, last] = [pieces[0], pieces.at(-1)];
        if (first && last && last.top > first.top + first.height / 2)
          found.push(`${word} in ${text.textContent?.slice(0, 60)}`);
      }
    }
    return found;
  });
}

/** The note of a story's age where it lies over the line that it shares. */
function overlaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const note = document.querySelector(".age-note")?.getBoundingClientRect();
    if (!note) return [];
    return [...document.querySelectorAll(".story-head :is(.kicker > *, h1)")]
      .map((element) => ({ words: element.textContent ?? "", box: element.getBoundingClientRect() }))
      .filter(
        ({ box }) => box.left < note.right && box.right > note.left && box.top < note.bottom && box.bottom > note.top,
      )
      .map(({ words }) => words);
  });
}
