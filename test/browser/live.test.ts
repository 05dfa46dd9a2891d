// Live coverage as a reader uses it, with scripts and without.
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
});
