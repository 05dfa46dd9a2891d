// The reader's own colours, text size and ways to pass a story on.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();
const address = "https://dateline.example/2024/04/us-officials-china-helping-russias-military-build-up/";

describe.skipIf(skip)(`choices${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("dark, once chosen, is there on the next page before the page's script is, and on the browser's frame", async () => {
    const { page, close } = await site.open({ colorScheme: "light" });
    await page.goto(pages.article);
    expect(await look(page)).toEqual({ paper: "rgb(253, 252, 249)", frame: "#fdfcf9" });
    await choose(page, "Dark");
    expect(await look(page)).toEqual({ paper: "rgb(19, 21, 25)", frame: "#131519" });
    await page.route(/assets\/page\./, (route) => route.abort());
    await page.goto(pages.home);
    expect(await look(page)).toEqual({ paper: "rgb(19, 21, 25)", frame: "#131519" });
    await close();
  });

  test("light holds against a dark system, and “As the device” gives way to it again", async () => {
    const { page, close } = await site.open({ colorScheme: "dark" });
    await page.goto(pages.home);
    await choose(page, "Light");
    expect((await look(page)).paper).toBe("rgb(253, 252, 249)");
    await page.getByRole("radio", { name: "As the device" }).check();
    expect((await look(page)).paper).toBe("rgb(19, 21, 25)");
    await close();
  });

  test("where the device keeps nothing, a choice still holds for the page", async () => {
    const { page, complaints, close } = await site.open({ colorScheme: "light" });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("", "SecurityError");
        },
      });
    });
    await page.goto(pages.home);
    await choose(page, "Dark");
    expect((await look(page)).paper).toBe("rgb(19, 21, 25)");
    await page.getByRole("button", { name: "Dismiss this notice" }).click();
    await page.getByRole("complementary", { name: "Notice to readers" }).waitFor({ state: "hidden" });
    expect(complaints).toEqual([]);
    await close();
  });

  test("on paper a dark page is black on white", async () => {
    const { page, close } = await site.open({ colorScheme: "dark" });
    await page.goto(pages.article);
    await choose(page, "Dark");
    await page.emulateMedia({ media: "print" });
    expect((await look(page)).paper).toBe("rgb(255, 255, 255)");
    expect(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color)).toBe("rgb(0, 0, 0)");
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
    await close();
  });

  test("text size is chosen by keyboard, kept, and leaves every page whole on a small phone", async () => {
    const { page, close } = await site.open({ viewport: { width: 320, height: 640 } });
    await page.goto(pages.home);
    const button = page.getByRole("button", { name: "Colours and text size" });
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    for (const key of ["Tab", "Tab", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    const largest = page.getByRole("radio", { name: "Largest" });
    expect(await largest.isChecked()).toBe(true);
    const outline = await largest.evaluate((input) => getComputedStyle(input.nextElementSibling ?? input).outlineStyle);
    expect(outline).toBe("solid");
    for (const path of [pages.article, pages["latest news"], pages["article with every form"]]) {
      await page.goto(path);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("23px");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    await close();
  });

  test("the control comes without moving anything", async () => {
    const { page, close } = await site.open({ viewport: { width: 320, height: 640 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) console.log(`shift: ${JSON.stringify(entry)}`);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const shifts: string[] = [];
    page.on("console", (message) => {
      if (message.text().startsWith("shift: ")) shifts.push(message.text());
    });
    for (const path of [pages.home, pages.article, pages["latest news"]]) {
      await page.goto(path);
      await page.getByRole("button", { name: "Colours and text size" }).waitFor();
      await page.waitForLoadState("networkidle");
    }
    expect(shifts).toEqual([]);
    await close();
  });

  test("sharing opens the system's sheet where there is one", async () => {
    const { page, close } = await site.open();
    await page.addInitScript(() => {
      Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
    });
    await page.goto(pages.article);
    await page.getByRole("link", { name: "Share" }).click();
    expect(await page.evaluate("shared")).toEqual({
      title: "Reuters: China is helping Russia’s vast military build-up, US officials say",
      url: address,
    });
    await close();
  });

  test("sharing without a sheet copies the address and says so", async () => {
    const { page, close } = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.addInitScript("delete Navigator.prototype.share");
    await page.goto(pages.article);
    await page.getByRole("link", { name: "Share" }).click();
    await page.getByRole("status").getByText("Address copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await close();
  });

  test.each([
    ["there is none", "delete Navigator.prototype.clipboard"],
    [
      "it may not be used",
      "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
    ],
  ])("sharing with neither a sheet nor a clipboard writes the mail: %s", async (_why, script) => {
    const { page, close } = await site.open();
    await page.addInitScript(`delete Navigator.prototype.share; ${script}`);
    await page.goto(pages.article);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.enable");
    const asked = new Promise<string>((found) => {
      session.on("Page.frameRequestedNavigation", ({ url }) => found(url));
    });
    await page.getByRole("link", { name: "Share" }).click();
    const mail = new URL(await asked);
    expect(mail.protocol).toBe("mailto:");
    expect(mail.searchParams.get("body")).toBe(address);
    await close();
  });

  test("without scripts, sharing is a mail, and the page has no control that does nothing", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(pages.article);
    const mail = new URL((await page.getByRole("link", { name: "Share" }).getAttribute("href")) ?? "");
    expect(mail.protocol).toBe("mailto:");
    expect(mail.searchParams.get("body")).toBe(address);
    expect(await page.locator("button, input").count()).toBe(0);
    await close();
  });
});

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "Colours and text size" }).click();
  await page.getByRole("radio", { name: label, exact: true }).check();
}

/** The colour of the page, and of the browser's frame around it. */
function look(page: Page): Promise<{ paper: string; frame: string | undefined }> {
  return page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    frame: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
      ({ media }) => matchMedia(media).matches,
    )?.content,
  }));
}
