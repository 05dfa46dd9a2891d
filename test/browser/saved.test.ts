// A reader who saves stories: they stay on the device, whatever happens to it, the line and the host.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { emptyBox, missing, saved, visit } from "./device.ts";
import { openSampleSite, pages, type Reader, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();
const headline = "Reuters: China is helping Russia’s vast military build-up, US officials say";

describe.skipIf(skip)(`saved stories${reason}`, () => {
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

  test("without scripts, /saved/ says what saving needs", async () => {
    const plain = await site.open({ javaScriptEnabled: false });
    await plain.page.goto("/saved/");
    expect(await plain.page.getByText("Saving stories on a device needs JavaScript").isVisible()).toBe(true);
    expect(await plain.page.locator("button").count()).toBe(0);
    await plain.close();
  });
});
