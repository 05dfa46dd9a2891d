// How an old story says its age, on a device whose clock is set for the test.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`age${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test.each([
    ["2025-04-12T12:00:00Z", undefined],
    ["2025-04-14T12:00:00Z", "More than a year old"],
    ["2031-04-14T12:00:00Z", "More than 7 years old"],
  ])("read at %s: %s, and nothing moves for it", async (clock, words) => {
    const { page, close } = await site.open({ viewport: { width: 320, height: 640 } });
    await page.clock.setFixedTime(new Date(clock));
    await page.goto(pages.article);
    await page.waitForLoadState("networkidle");
    const note = page.locator(".age-note");
    expect(await note.isVisible()).toBe(words !== undefined);
    if (words !== undefined) expect(await note.textContent()).toBe(words);
    const top = async () => (await page.getByRole("heading", { level: 1 }).boundingBox())?.y;
    const before = await top();
    await note.evaluate((element) => element.toggleAttribute("hidden"));
    expect(await top()).toBe(before);
    await close();
  });

  test("without scripts the date has to do", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(pages.article);
    expect(await page.locator(".age-note").isVisible()).toBe(false);
    expect(await page.locator(".published time").innerText()).toBe("13 April 2024, 00:43");
    await close();
  });
});
