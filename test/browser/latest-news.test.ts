// The latest news on a page that stays open: ages by the device's clock, and newer briefs when the reader asks for them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LatestFeed } from "../../scripts/desk/props/latest-feed.ts";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`latest news${reason}`, () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  test("a brief says how old it is for a day, and its clock after that", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-14T19:10:30+03:00" });
    await page.goto(pages.home);
    const time = newest(page).locator("time");
    await time.getByText("12 min ago").waitFor();
    await page.clock.runFor(60_000);
    await time.getByText("13 min ago").waitFor();
    expect(await time.getAttribute("title")).toBe("14 May 2024, 18:58, Kyiv time");
    await page.clock.runFor(24 * 60 * 60_000);
    expect(await time.innerText()).toBe("18:58");
    await close();
  });

  test.each([pages.home, pages["latest news"]])(
    "%s shows a newer brief when asked, and nothing before",
    async (path) => {
      const { page, complaints, close } = await site.open();
      await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
      await page.route("**/latest.json", (route) => route.fulfill({ json: withNewer(site.folder) }));
      await page.goto(path);
      const before = await newest(page).innerText();
      await page.clock.runFor(6_000);
      const button = page.getByRole("button", { name: "Show 1 new" });
      await button.waitFor();
      expect(await newest(page).innerText()).toBe(before);
      await button.click();
      const headline = newest(page).getByRole("link", { name: "Ferries <b>sail</b> again" });
      expect(await headline.evaluate((link) => link === document.activeElement)).toBe(true);
      await newest(page).locator("time").getByText("1 min ago").waitFor();
      expect(await page.locator(".day-title").first().innerText()).toMatch(/20 May 2024$/);
      expect(await button.count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test("it asks less and less often, and not at all while the page is hidden", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    let asked = 0;
    await page.route("**/latest.json", (route) => {
      asked++;
      return route.fulfill({ path: join(site.folder, "latest.json") });
    });
    const askedIn = async (minutes: number) => {
      const before = asked;
      for (let minute = 0; minute < minutes; minute++) {
        await page.clock.runFor(60_000);
        await page.waitForTimeout(30);
      }
      return asked - before;
    };
    await page.goto(pages.home);
    const first = await askedIn(10);
    expect(first).toBeGreaterThan(2);
    expect(first).toBeLessThan(12);
    await askedIn(30);
    const later = await askedIn(20);
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThanOrEqual(3);

    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, "hidden", { configurable: true, value });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    expect(await askedIn(30)).toBe(0);
    const before = asked;
    await hide(false);
    await page.clock.runFor(1_000);
    await expect.poll(() => asked).toBe(before + 1);
    await close();
  });

  test("an answer that is no news, once, does not end it", async () => {
    const { page, complaints, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    let asked = 0;
    await page.route("**/latest.json", (route) =>
      asked++ === 0
        ? route.fulfill({ contentType: "text/html", body: "<p>Please log in to the train's network</p>" })
        : route.fulfill({ json: withNewer(site.folder) }),
    );
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    await expect.poll(() => asked).toBe(1);
    await page.waitForTimeout(100);
    await page.clock.runFor(5 * 60_000);
    await page.getByRole("button", { name: "Show 1 new" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    pages.home,
    pages["latest news"],
    pages.article,
    pages["article with every form"],
    pages["sponsored article"],
  ])("%s says that no brief is new which it has", async (path) => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    await page.goto(path);
    const times = await page
      .locator(".entry time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    const ids = await page.locator(".entry").evaluateAll((all) => all.map(({ id }) => id));
    const oldest = times.at(-1) ?? "";
    const missing = latestOf(site.folder).briefs.filter(({ id, time }) => time > oldest && !ids.includes(id)).length;
    const answer = page.waitForResponse("**/latest.json");
    await page.clock.runFor(6_000);
    await (await answer).finished();
    await page.waitForTimeout(100);
    const isFar = !latestOf(site.folder).briefs.some(({ id }) => ids.includes(id));
    const words = `Show ${missing}${isFar ? "+" : ""} new`;
    expect(await page.locator("[data-feed]").innerText()).toBe(missing === 0 ? "" : words);
    await close();
  });

  test("news that is far from what an old story has beside it takes its place: nothing is left out in between", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    const latest = latestOf(site.folder);
    const briefs = latest.briefs.map((brief, place) => ({
      ...brief,
      id: `later-${place}`,
      time: brief.time.replace(/^2024-0[45]/, "2024-07"),
    }));
    const days = Object.fromEntries(
      briefs.map(({ time }) => [time.slice(0, 10), { address: `/${time.slice(0, 10)}/`, date: time, weekday: time }]),
    );
    await page.route("**/latest.json", (route) => route.fulfill({ json: { days, briefs } }));
    await page.goto(pages.article);
    await page.clock.runFor(6_000);
    await page.getByRole("button", { name: `Show ${briefs.length}+ new` }).click();
    await page.locator(".latest-news #later-0").waitFor();
    const ids = await page.locator(".latest-news .entry").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(briefs.map(({ id }) => id)));
    await close();
  });

  test("an embed in a brief that was put in can be loaded", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    const latest = withNewer(site.folder);
    const [newer, ...others] = latest.briefs;
    if (newer === undefined) throw new Error("The sample has no briefs.");
    const card = readFileSync(join(site.folder, pages["article with every form"], "index.html"), "utf8").match(
      /<(\w+)[^>]* class="embed embed-youtube.*?<\/\1>/s,
    )?.[0];
    await page.route("**/latest.json", (route) =>
      route.fulfill({ json: { ...latest, briefs: [{ ...newer, text: `<p>All.</p>${card}` }, ...others] } }),
    );
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    await page.getByRole("button", { name: "Show 1 new" }).click();
    await newest(page).getByRole("button", { name: "Load the video from YouTube" }).waitFor();
    await close();
  });

  test("a copy that is older than the news has its corrections too", async () => {
    const { page, complaints, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    const latest = latestOf(site.folder);
    const third = latest.briefs[2];
    if (third === undefined) throw new Error("The sample has too few briefs.");
    const corrected = { ...third, hash: "corrected", text: "<p>Corrected.</p>" };
    const briefs = latest.briefs.map((brief) => (brief === third ? corrected : brief));
    await page.route("**/latest.json", (route) => route.fulfill({ json: { ...latest, briefs } }));
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    await page.getByRole("button", { name: "Show 1 new" }).click();
    const entry = page.locator(".latest-news .entry").nth(2);
    expect(await entry.locator(".brief-text").innerText()).toBe("Corrected.");
    const headline = entry.getByRole("link", { name: third.headline });
    expect(await headline.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a host that is busy is not a lost line", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    let asked = 0;
    await page.route("**/latest.json", (route) => {
      asked++;
      return route.fulfill({ status: 503 });
    });
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    await expect.poll(() => asked).toBe(1);
    await page.waitForTimeout(50);
    expect(await page.locator("[data-feed]").innerText()).toBe("");
    await page.unroute("**/latest.json");
    await page.route("**/latest.json", (route) => {
      asked++;
      return route.abort();
    });
    await page.clock.runFor(5 * 60_000);
    await page.locator("[data-feed]").getByText("No connection").waitFor();
    await close();
  });

  test("what has come can be read after the line is gone", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    await page.route("**/latest.json", (route) => route.fulfill({ json: withNewer(site.folder) }));
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    const button = page.getByRole("button", { name: "Show 1 new" });
    await button.waitFor();
    await page.context().setOffline(true);
    await page.waitForTimeout(100);
    await button.click();
    await newest(page).getByRole("link", { name: "Ferries <b>sail</b> again" }).waitFor();
    await close();
  });

  test("it says when the line is gone, asks nothing then, and asks at once when it is back", async () => {
    const { page, close } = await site.open();
    await page.clock.install({ time: "2024-05-20T12:00:00+03:00" });
    await page.goto(pages.home);
    await page.clock.runFor(6_000);
    const status = page.locator(".latest-news [role=status]");
    expect(await status.innerText()).toBe("");
    await page.context().setOffline(true);
    await status.getByText("No connection").waitFor();
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/latest.json")) asked++;
    });
    await page.clock.runFor(30 * 60_000);
    expect(asked).toBe(0);
    await page.context().setOffline(false);
    await page.clock.runFor(1_000);
    await expect.poll(() => status.innerText()).toBe("");
    expect(asked).toBe(1);
    await close();
  });
});

function newest(page: Page) {
  return page.locator(".entry").first();
}

function latestOf(folder: string): LatestFeed {
  return JSON.parse(readFileSync(join(folder, "latest.json"), "utf8"));
}

/** What the host has after one more brief went out, on a new day. */
function withNewer(folder: string): LatestFeed {
  const { days, briefs } = latestOf(folder);
  const day = { address: "/2024/05/20/", date: "20 May 2024", weekday: "Monday, 20 May 2024" };
  const brief = {
    id: "brief-2024-05-20-ferries",
    hash: "new",
    time: "2024-05-20T11:59:00+03:00",
    address: "/2024/05/20/ferries/",
    headline: "Ferries <b>sail</b> again",
    text: "<p>All of them.</p>",
  };
  return { days: { ...days, "2024-05-20": day }, briefs: [brief, ...briefs] };
}
