// Live coverage as a reader uses it, with scripts and without.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`live coverage${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test.each([true, false])(
    "scripts %s: key events lead to their entries, times to themselves, and the order turns round",
    async (javaScriptEnabled) => {
      const { page, close } = await site.open({ javaScriptEnabled });
      await page.goto(pages["live coverage"]);
      const headlines = () => page.locator(".live-coverage .entry-headline").allInnerTexts();
      const newest = await headlines();
      expect(newest[0]).toBe("Russian strike on Sumy injures at least three");
      await page.getByRole("region", { name: "Key events" }).getByRole("link").first().click();
      expect(new URL(page.url()).hash).toBe("#brief-2024-04-12-strike-on-sumy");
      await page.getByRole("link", { name: "15:34" }).click();
      expect(new URL(page.url()).hash).toBe("#brief-2024-04-12-embassy-ivory-coast");
      await page.getByRole("link", { name: "Oldest first" }).click();
      expect(await headlines()).toEqual([...newest].reverse());
      expect(await page.getByRole("link", { name: "Oldest first" }).getAttribute("aria-current")).toBe("true");
      await close();
    },
  );

  test("an open page that reads from the oldest gets what is new at its end, and its videos stay as they are", async () => {
    const running = await openSampleSite("2024-04-12T15:00+03:00");
    const later = await openSampleSite("2024-04-12T18:30+03:00");
    const { page, close } = await running.open({ serviceWorkers: "block" });
    await page.clock.install({ time: "2024-04-12T18:31:00+03:00" });
    const path = `${pages["live coverage"]}oldest-first/`;
    await page.goto(path);
    await page
      .locator(".live-coverage .entry")
      .first()
      .evaluate((entry) => entry.classList.add("kept"));
    await page.route("**/latest.json", (route) => route.fulfill({ path: join(later.folder, "latest.json") }));
    await page.route(`**${path}`, (route) => route.fulfill({ path: join(later.folder, path, "index.html") }));
    await page.clock.runFor(6_000);
    await page.locator(".story > [role=status]").getByRole("button").click();
    await page.locator(".live-coverage .entry").nth(3).waitFor();
    expect(await page.locator(".live-coverage .kept").count()).toBe(1);
    const times = await page
      .locator(".live-coverage .entry time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    expect(times).toEqual([...times].sort());
    await close();
    await Promise.all([running.close(), later.close()]);
  });

  test("while it goes on, an open page gets what is new when the reader asks for it", async () => {
    const running = await openSampleSite("2024-04-12T15:00+03:00");
    const later = await openSampleSite("2024-04-12T18:30+03:00");
    const { page, complaints, close } = await running.open({ serviceWorkers: "block" });
    await page.clock.install({ time: "2024-04-12T18:31:00+03:00" });
    const path = pages["live coverage"];
    await page.goto(path);
    const coverage = page.locator(".live-coverage");
    expect(await coverage.locator(".live-key").count()).toBe(0);
    await page.route("**/latest.json", (route) => route.fulfill({ path: join(later.folder, "latest.json") }));
    let asked = 0;
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**${path}`, async (route) => {
      asked++;
      await answered;
      await route.fulfill({ path: join(later.folder, path, "index.html") });
    });
    await page.clock.runFor(6_000);
    const button = page.locator(".story > [role=status]").getByRole("button", { name: "Show 2 new" });
    await button.waitFor();
    expect(await coverage.locator(".entry").count()).toBe(2);
    await page.route(`**${path}`, (route) => route.fulfill({ status: 503, body: "Busy" }), { times: 1 });
    await button.press("Enter");
    await page.locator(".story > [role=status]").getByText("No connection").waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.press("Enter");
    await button.press("Enter");
    answer();
    const newest = coverage.locator(".entry").first();
    await newest.locator("time").getByText("55 min ago").waitFor();
    expect(
      await newest
        .locator("a")
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await coverage.locator(".entry").count()).toBe(4);
    expect(await coverage.locator(".live-key").getByRole("link").count()).toBe(1);
    expect(await button.count()).toBe(0);
    expect(await page.locator(".story > [role=status]").innerText()).toBe("");
    expect(asked).toBe(1);
    expect(complaints).toEqual([expect.stringContaining("503"), expect.stringContaining("503")]);
    const fresh = await later.open();
    await fresh.page.goto(path);
    const headlines = (one: Page) => one.locator(".live-coverage .entry-headline").allInnerTexts();
    expect(await headlines(page)).toEqual(await headlines(fresh.page));
    await fresh.close();
    await close();
    await Promise.all([running.close(), later.close()]);
  });
});
