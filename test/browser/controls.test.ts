// What a reader does with a page: keyboard, notice, embeds; and the same without scripts.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameHosts } from "../../layouts/client/embed.ts";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`controls${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("the first Tab shows the skip link, and Enter goes past the navigation", async () => {
    const { page, close } = await site.open();
    await page.goto(pages.article);
    await page.keyboard.press("Tab");
    const link = page.getByRole("link", { name: "Skip to the content" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await link.boundingBox();
    expect(box).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.closest("main")?.id);
    expect(focused).toBe("page-main");
    await close();
  });

  test.each([
    ["home", pages.home],
    ["article", pages["article with every form"]],
    ["latest", pages["latest news"]],
  ])("Tab goes through the %s page in the order of reading, and one always sees where", async (_name, path) => {
    const { page, close } = await site.open({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    const stops = await page.locator(stop).locator("visible=true").count();
    const seen: number[] = [];
    for (let step = 0; step < stops; step++) {
      await page.keyboard.press("Tab");
      const { order, visible, html } = await focused(page);
      expect(visible, html).toBe(true);
      seen.push(order);
    }
    expect(seen).toEqual(Array.from({ length: stops }, (_, order) => order));
    await close();
  });

  test("a browser as old as the scripts are made for has all controls", async () => {
    const { page, complaints, close } = await site.open();
    // Safari 15.4 and Chrome 109 have none of these.
    await page.addInitScript(() => {
      for (const [owner, names] of [
        [URL, ["canParse", "parse"]],
        [Array, ["fromAsync"]],
        [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with"]],
        [Object, ["groupBy"]],
        [Map, ["groupBy"]],
        [Promise, ["withResolvers", "try"]],
        [Set.prototype, ["union", "difference", "intersection"]],
        [String.prototype, ["isWellFormed"]],
      ] as const)
        for (const name of names) Reflect.deleteProperty(owner, name);
    });
    await page.clock.setFixedTime(new Date("2026-01-01"));
    await page.goto(pages["article with every form"]);
    expect(await page.locator(".embed-load").count()).toBeGreaterThan(0);
    expect(await page.locator(".age-note").textContent()).toBe("More than a year old");
    await page.goto("/search/?q=ferry");
    await page.locator(".search-results li").first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(["light", "dark"] as const)(
    "in %s colours one sees where the keyboard is in a black band, too",
    async (colorScheme) => {
      const { page, close } = await site.open({ colorScheme });
      await page.goto(pages["sponsored article"]);
      const link = page.locator(".origin-band a");
      for (let step = 0; step < 20 && !(await link.evaluate((one) => one === document.activeElement)); step++)
        await page.keyboard.press("Tab");
      const [ring, words] = await link.evaluate((one) => {
        const { outlineColor, color } = getComputedStyle(one);
        return [outlineColor, color];
      });
      expect(ring).toBe(words);
      await close();
    },
  );

  test("the front page's first story is read out in the order in which it is seen", async () => {
    const { page, close } = await site.open();
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pages.home);
      const parts = page.locator(".card-lead :is(.kicker, .card-title, .card-standfirst, .card-line, img, figcaption)");
      const tops = await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(4);
      expect(tops, `at ${width}`).toEqual([...tops].sort((a, b) => a - b));
    }
    await close();
  });

  test("a dismissed notice stays away, on other pages and after a reload", async () => {
    const { page, close } = await site.open();
    await page.goto(pages.home);
    const notice = page.getByRole("complementary", { name: "Notice to readers" });
    expect(await notice.isVisible()).toBe(true);
    await page.getByRole("button", { name: "Dismiss this notice" }).click();
    expect(await notice.isVisible()).toBe(false);
    await page.goto(pages.article);
    expect(await notice.isVisible()).toBe(false);
    await close();
  });

  test("an embed loads nothing from elsewhere until its button is pressed, then the provider's frame alone", async () => {
    const { page, complaints, close } = await site.open();
    await page.route(
      (address) => address.origin !== site.origin,
      (route) => route.fulfill({ contentType: "text/html", body: "<title>provider</title>" }),
    );
    await page.goto(pages["article with every form"]);
    const buttons = page.locator(".embed-load");
    const count = await buttons.count();
    expect(count).toBe(await page.locator(".embed").count());
    expect(count).toBeGreaterThanOrEqual(5);
    expect(complaints).toEqual([]);
    const frames = page.locator("iframe");
    for (let number = 0; number < count; number++) {
      // The frame before takes the focus when its process is ready, which may be just now: then it gets the key.
      while ((await frames.count()) === number) await buttons.first().press("Enter");
    }
    expect(await frames.count()).toBe(count);
    expect(await frames.last().evaluate((frame) => frame === document.activeElement)).toBe(true);
    for (const frame of await frames.all()) {
      const address = new URL((await frame.getAttribute("src")) ?? "");
      expect(frameHosts).toContain(address.host);
      expect(await frame.getAttribute("title")).not.toBe("");
    }
    await page.waitForLoadState("networkidle");
    expect(complaints.filter((complaint) => !complaint.startsWith("other origin: "))).toEqual([]);
    expect(complaints.map((complaint) => new URL(complaint.slice("other origin: ".length)).host)).toHaveLength(count);
    await close();
  });

  test("without scripts the page has no dead control, every embed its link, and the notice its text", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(pages["article with every form"]);
    expect(await page.locator("button").count()).toBe(0);
    const embeds = await page.locator(".embed").count();
    expect(await page.locator(".embed-link a").count()).toBe(embeds);
    expect(await page.getByRole("complementary", { name: "Notice to readers" }).isVisible()).toBe(true);
    await close();
  });

  test("where the system sets the colours, the page in view is marked, and the search button has an edge", async () => {
    const { page, close } = await site.open({ forcedColors: "active" });
    const border = (selector: string, side: "Bottom" | "Left") =>
      page.locator(selector).evaluate((element, name) => {
        const style = getComputedStyle(element);
        return name === "Bottom" ? style.borderBottomWidth : style.borderLeftWidth;
      }, side);
    await page.goto(pages.section);
    expect(await border(".navigation [aria-current]", "Bottom")).toBe("3px");
    await page.goto(pages.search);
    expect(await border(".search-link[aria-current]", "Bottom")).toBe("3px");
    expect(await border(".search-line button", "Left")).toBe("2px");
    await page.goto(pages["live coverage"]);
    expect(await border(".live-order [aria-current]", "Bottom")).toBe("2px");
    await page.locator(".live-key a").first().click();
    expect(await border(".live-coverage .entry:target", "Left")).toBe("3px");
    await close();
  });
});

/** What the keyboard must reach. */
const stop = ":is(a[href], button, [tabindex]):not(dialog:not([open]) *)";

/** The element with the focus: its place among all stops, and whether it, or the box around it, is marked on the screen. */
function focused(page: Page): Promise<{ order: number; visible: boolean; html: string }> {
  return page.evaluate((selector) => {
    const element = document.activeElement ?? document.body;
    const isMarked = (box: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const boxes = [element, ...document.querySelectorAll("main :has(:focus-visible)")];
    const { top, bottom } = element.getBoundingClientRect();
    return {
      order: [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).indexOf(element),
      visible: boxes.some(isMarked) && bottom > 0 && top < innerHeight,
      html: element.outerHTML.slice(0, 120),
    };
  }, stop);
}
