// Searching, as a reader does it: with the keyboard, by a link, in two scripts, on a bad line, and without scripts.
import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

const titles = (page: Page) => page.locator(".search-results .card-title").allInnerTexts();
const status = (page: Page) => page.getByRole("status");

async function searched(page: Page): Promise<void> {
  await status(page)
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
}

describe.skipIf(skip)(`search${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("from the masthead to a story with the keyboard alone; the engine is loaded when it is needed", async () => {
    const { page, complaints, close } = await site.open();
    const engine: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/pagefind/")) engine.push(request.url());
    });
    const icon = readdirSync(`${site.folder}/assets`).find((name) => name.startsWith("icon.")) ?? "";
    let iconComes = () => {};
    site.held.set(`/assets/${icon}`, new Promise((resolve) => (iconComes = resolve)));
    await page.goto(pages.home);
    await page.getByRole("link", { name: "Search", exact: true }).first().click();
    await page.getByRole("searchbox").focus();
    iconComes();
    await page.waitForLoadState("networkidle");
    expect(engine).toEqual([]);
    // At once: between the keys of a slow machine half a word would be searched.
    await page.keyboard.insertText("lantern bridge");
    await searched(page);
    expect(await titles(page)).toContain("Tram line 4 crosses Lantern Bridge again");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe((await titles(page))[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe((await titles(page))[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.getByRole("searchbox").evaluate((field) => field.matches(":focus"))).toBe(true);
    await page.keyboard.press("ArrowDown");
    const [first = ""] = await titles(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
    await page.goBack();
    await searched(page);
    expect(await page.getByRole("searchbox").inputValue()).toBe("lantern bridge");
    expect(complaints).toEqual([]);
    await close();
  });

  test("a link holds the words, the narrowing and the order; the answer shows picture, section, author and date", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=harbour&section=Port+Halvern&author=Odile+Tarrant&order=newest");
    await searched(page);
    expect(await page.title()).toBe("harbour – Search – The Night Desk");
    const lines = await page.locator(".search-results .card-line").allInnerTexts();
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => !line.includes("Odile Tarrant"))).toEqual([]);
    const dates = await page
      .locator(".search-results time")
      .evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
    expect(dates).toEqual([...dates].sort().reverse());
    const card = page.locator(".search-results .card").filter({ hasText: "Name the new ferry" });
    expect(await card.locator(".kicker").innerText()).toContain("Port Halvern");
    expect(await card.locator("mark").first().innerText()).toBe("Harbour");
    const excerpts = await page.locator(".search-results .card-standfirst").allInnerTexts();
    expect(excerpts.filter((excerpt) => !/[.!?…”»)]$/.test(excerpt))).toEqual([]);
    expect(excerpts.some((excerpt) => excerpt.endsWith(" …"))).toBe(true);
    expect(excerpts.filter((excerpt) => /^[^\p{Lu}\p{N}“«…]/u.test(excerpt))).toEqual([]);
    expect(excerpts.some((excerpt) => excerpt.startsWith("… "))).toBe(true);
    await card.locator("img").scrollIntoViewIfNeeded();
    const width = () =>
      card.locator("img").evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(await width()).toBeGreaterThan(100);
    await page.getByRole("combobox", { name: "Author" }).selectOption("");
    await page.getByRole("combobox", { name: "Section" }).selectOption("World");
    const elsewhere = page.locator(".search-results .section-name").filter({ hasText: "Port Halvern" });
    await elsewhere.first().waitFor({ state: "detached" });
    expect((await titles(page)).length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?q=harbour&section=World&order=newest");
    await close();
  });

  test.each([
    ["бібліотека", "Бібліотека на причалі працюватиме до півночі"],
    ["БІБЛІОТЕКУ", "Бібліотека на причалі працюватиме до півночі"],
    ["Dravec", "One night, twelve notebooks"],
    ["Drávéc", "One night, twelve notebooks"],
    ["lantern-bridge", "Tram line 4 crosses Lantern Bridge again"],
    ["tram/bridge", "Tram line 4 crosses Lantern Bridge again"],
  ])("%s is found", async (words, title) => {
    const { page, close } = await site.open();
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await searched(page);
    expect(await titles(page)).toContain(title);
    await close();
  });

  test.each(["Friday 12 April, hour by hour", "ferry & night ferry", "№ 4"])(
    "%s: signs and words said twice are no more to find",
    async (words) => {
      const { page, close } = await site.open();
      await page.goto(`/search/?q=${encodeURIComponent(words)}`);
      await searched(page);
      expect(await status(page).innerText()).toMatch(/^\d+ results? for/);
      await close();
    },
  );

  test("what is typed slowly stays as it is typed, while results are narrowed down too", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=night&section=Port+Halvern");
    await searched(page);
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("End");
    for (const key of " ferry") {
      await page.keyboard.press(key === " " ? "Space" : key);
      await page.waitForTimeout(350);
    }
    expect(await page.getByRole("searchbox").inputValue()).toBe("night ferry");
    await status(page).filter({ hasText: "for “night ferry”" }).waitFor();
    await close();
  });

  test("results that come late are not put under another search", async () => {
    const { page, close } = await site.open();
    let asked = 0;
    let holding = true;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.goto("/search/?q=harbour");
    await searched(page);
    await page.route("**/*.pf_fragment", async (route) => {
      asked++;
      if (holding) await held;
      await route.continue();
    });
    await page.getByRole("button", { name: "More results" }).click();
    await expect.poll(() => asked).toBeGreaterThan(0);
    holding = false;
    await page.getByRole("searchbox").fill("foghorn");
    await page.getByRole("searchbox").press("Enter");
    release();
    await status(page).filter({ hasText: "2 results for “foghorn”" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect((await titles(page)).length).toBe(2);
    await close();
  });

  test("each search is a step of its own to go back to", async () => {
    const { page, close } = await site.open();
    await page.goto(pages.search);
    for (const words of ["ferry", "tram"]) {
      await page.getByRole("searchbox").fill(words);
      await status(page)
        .filter({ hasText: `for “${words}”` })
        .waitFor();
      await page.getByRole("searchbox").press("Enter");
    }
    await page.goBack();
    await status(page).filter({ hasText: "for “ferry”" }).waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("ferry");
    await close();
  });

  test("where no page has all the words, those that have most of them come first", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=choir bridge ferry");
    await searched(page);
    expect(await status(page).innerText()).toMatch(
      /^Nothing found for “choir bridge ferry”, but \d+ results with some/,
    );
    expect((await titles(page))[0]).toMatch(/choir/i);
    await close();
  });

  test.each(['harbour "foghorn"', "harbour “foghorn”"])(
    "%s: a word between quotation marks has to be there",
    async (words) => {
      const { page, close } = await site.open();
      await page.goto(`/search/?q=${encodeURIComponent(words)}`);
      await searched(page);
      expect(await status(page).innerText()).toBe(`1 result for ${words}`);
      await close();
    },
  );

  test("words between quotation marks stand like that; in another order they are only like what was asked for", async () => {
    const { page, close } = await site.open();
    await page.goto('/search/?q="harbour office" ferry');
    await searched(page);
    const found = await titles(page);
    expect(found.length).toBeGreaterThan(2);
    await page.goto("/search/?q=harbour office ferry");
    await searched(page);
    expect(await titles(page)).toEqual(expect.arrayContaining(found));
    await page.goto('/search/?q="office harbour"');
    await searched(page);
    expect(await status(page).innerText()).toMatch(
      /^Nothing found for "office harbour", but \d+ results with words like/,
    );
    await close();
  });

  test("more than fit on a page are shown on request, and the first new one has the focus", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=harbour");
    await page.getByRole("button", { name: "More results" }).click();
    await page.locator(".search-results > :nth-child(11)").waitFor();
    expect(await page.locator(":focus").innerText()).toBe((await titles(page))[10]);
    await close();
  });

  test("the order of time has all that the best match has; what has no date comes last", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=ferry");
    await searched(page);
    const best = await status(page).innerText();
    await page.goto("/search/?q=ferry&order=newest");
    await searched(page);
    expect(await status(page).innerText()).toBe(best);
    await page.getByRole("button", { name: "More results" }).click();
    await page.locator(".search-results > :nth-child(13)").waitFor();
    expect(await page.locator(".search-results > :last-child time").count()).toBe(0);
    await close();
  });

  test("nothing found: says so, offers the archive, and the search without narrowing down", async () => {
    const { page, close } = await site.open();
    await page.goto("/search/?q=harbour&section=Opinion&year=1999");
    await searched(page);
    expect(await status(page).innerText()).toBe("Nothing found for “harbour” with this choice: Opinion, 1999.");
    expect(await page.getByRole("link", { name: "2024" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Search without narrowing down" }).press("Enter");
    await status(page).filter({ hasText: "results" }).waitFor();
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe("?q=harbour");
    await close();
  });

  test.each(["Beethoven", "Amazonia"])(
    "the beginning of %s, which is a word, is not what was asked for",
    async (word) => {
      const { page, close } = await site.open();
      await page.goto(`/search/?q=${word}`);
      await searched(page);
      expect(await status(page).innerText()).toBe(`Nothing found for “${word}”. Try other words.`);
      await page.goto(`/search/?q=ferry ${word}`);
      await searched(page);
      expect(await status(page).innerText()).toMatch(/, but \d+ results with some of these words$/);
      expect(await titles(page)).toContain("Ferry crosses the sound in nineteen minutes.");
      await close();
    },
  );

  test.each([
    "**/pagefind/**",
    "**/assets/engine.*",
    "**/wasm.*",
    "**/pagefind-entry.json*",
    "**/*.pf_meta",
    "**/*.pf_index",
    "**/*.pf_fragment",
  ])("when the line fails for %s it says so, and tries again on request", async (files) => {
    const { page, close } = await site.open();
    await page.route(files, (route) => (files.includes("index") ? route.fulfill({ status: 503 }) : route.abort()));
    await page.goto("/search/?q=ferry");
    const again = page.getByRole("button", { name: "Try again" });
    await again.waitFor();
    expect(await status(page).innerText()).toBe("The search could not be loaded. The line may be down.");
    await page.unrouteAll();
    await again.click();
    await searched(page);
    expect((await titles(page)).length).toBeGreaterThan(3);
    await close();
  });

  test("a page that is older than the index is made new by trying again", async () => {
    const { page, close } = await site.open();
    await page.route("**/search/?q=*", async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('data-parts="', 'data-parts="2024-05-9 ');
      await route.fulfill({ response, body: html });
    });
    await page.goto("/search/?q=ferry");
    const again = page.getByRole("button", { name: "Try again" });
    await again.waitFor();
    await page.unrouteAll();
    await again.click();
    await searched(page);
    expect((await titles(page)).length).toBeGreaterThan(3);
    await close();
  });

  test("without scripts the field leads to the archive, and says so", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(pages.search);
    expect(await page.getByText("leads to the archive").isVisible()).toBe(true);
    await page.getByRole("searchbox").fill("ferry");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Archive" }).waitFor();
    await page.goto(pages.search);
    await page.getByRole("link", { name: "2024" }).click();
    expect(new URL(page.url()).hash).toBe("#year-2024");
    await close();
  });
});
