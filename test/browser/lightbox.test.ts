// Pictures over the page: by mouse, keyboard, finger, and without scripts.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();
const story = pages["article with every form"];

describe.skipIf(skip)(`the lightbox${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("the keyboard opens it, goes through the story's pictures and round, and comes back to where it was", async () => {
    const { page, complaints, close } = await site.open({ reducedMotion: "reduce" });
    await page.goto(story);
    const links = page.locator(".figure > a");
    const count = await links.count();
    expect(count).toBeGreaterThanOrEqual(2);
    await links.nth(1).focus();
    await page.keyboard.press("Enter");
    await counted(page, `2 / ${count}`);
    for (let place = 3; place <= count + 1; place++) {
      await page.keyboard.press("ArrowRight");
      await counted(page, `${place > count ? 1 : place} / ${count}`);
    }
    await page.keyboard.press("ArrowLeft");
    await counted(page, `${count} / ${count}`);
    await page.keyboard.press("Escape");
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("it shows the picture with its alt text, its caption and its credit, and the page behind is out of reach", async () => {
    const { page, close } = await site.open({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    await page.goto(pages.article);
    const lead = page.locator(".figure-lead");
    const words = [await lead.locator(".caption").innerText(), await lead.locator(".credit-line").innerText()];
    const room = await page.evaluate(() => document.body.getBoundingClientRect().width);
    await lead.locator("a").click();
    const slide = dialog(page).locator("figure");
    expect([await slide.locator(".caption").innerText(), await slide.locator(".credit-line").innerText()]).toEqual(
      words,
    );
    expect(await slide.locator("img").getAttribute("alt")).toBe(await lead.locator("img").getAttribute("alt"));
    expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(room);
    await page.evaluate(() => document.querySelector<HTMLElement>("main a")?.focus());
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    const { width: large = 0 } = (await slide.locator("img").boundingBox()) ?? {};
    const { width: small = 0 } = (await lead.locator("img").boundingBox()) ?? {};
    expect(large).toBeGreaterThan(small);
    await close();
  });

  test.each([
    ["light", 320],
    ["dark", 1280],
  ] as const)("axe finds nothing in it, %s at %i", async (colorScheme, width) => {
    const { page, close } = await site.open({ viewport: { width, height: 700 }, colorScheme, reducedMotion: "reduce" });
    await page.goto(story);
    await page.locator(".figure > a").first().click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => (await window.axe.run(document, {})).violations);
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await close();
  });

  test("fingers swipe, and buttons do the same; a tap beside the words closes", async () => {
    const { page, close } = await site.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    await page.goto(story);
    const count = await page.locator(".figure > a").count();
    await page.locator(".figure > a").first().tap();
    await counted(page, `1 / ${count}`);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", { x: 330, y: 400 });
    for (let x = 310; x > 40; x -= 20) await touch("touchMove", { x, y: 400 });
    await touch("touchEnd");
    await counted(page, `2 / ${count}`);
    await page.waitForFunction(() => {
      const strip = document.querySelector(".lightbox-strip");
      return strip?.scrollLeft === strip?.clientWidth;
    });
    await page.getByRole("button", { name: "Previous picture" }).tap();
    await counted(page, `1 / ${count}`);
    await page.touchscreen.tap(200, 120);
    await dialog(page).waitFor({ state: "hidden" });
    await close();
  });

  test("a caption of 400 words can be read to its end, and the picture keeps half of the window", async () => {
    const { page, close } = await site.open({ viewport: { width: 390, height: 700 }, reducedMotion: "reduce" });
    await page.goto(story);
    await page.evaluate(() => {
      for (const caption of document.querySelectorAll(".caption")) caption.textContent = "word ".repeat(400);
      for (const credit of document.querySelectorAll(".credit-line")) credit.textContent = "x".repeat(300);
    });
    await page.locator(".figure > a").first().click();
    const slide = dialog(page).locator("figure").first();
    const { height = 0 } = (await slide.locator("img").boundingBox()) ?? {};
    expect(height).toBeGreaterThan(300);
    await page.keyboard.press("End");
    await slide.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const { y = 9999 } = (await slide.locator(".credit-line").boundingBox()) ?? {};
    expect(y).toBeLessThan(700);
    expect(await slide.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await close();
  });

  test("without scripts, and for a click that asks for a new window, the link is the picture's file", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(story);
    const link = page.locator(".figure > a").first();
    const address = (await link.getAttribute("href")) ?? "";
    expect(await page.locator("dialog").count()).toBe(0);
    const [response] = await Promise.all([page.waitForResponse(`**${address}`), link.click()]);
    expect(response.headers()["content-type"]).toBe("image/jpeg");
    await close();
    const scripted = await site.open();
    await scripted.page.goto(story);
    await scripted.page
      .locator(".figure > a")
      .first()
      .click({ modifiers: ["ControlOrMeta"] });
    expect(await dialog(scripted.page).isVisible()).toBe(false);
    await scripted.close();
  });
});

const dialog = (page: Page) => page.locator("dialog.lightbox");

/** Waits until the counter says so. */
async function counted(page: Page, text: string): Promise<void> {
  await dialog(page).getByRole("status").getByText(text, { exact: true }).waitFor();
}
