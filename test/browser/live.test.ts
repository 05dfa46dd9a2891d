// A page that stays open: new briefs are announced, shown on request, and asked for politely.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LatestFeed, LiveBrief } from "../../scripts/desk/props.ts";
import { namedSkip } from "./chromium.ts";
import { openSampleSite, pages, type Reader, type SampleSite } from "./sample-site.ts";

const { skip, reason } = namedSkip();
const opened = new Date("2024-05-20T12:05:30+03:00");

const ferry: LiveBrief = {
  hash: "1",
  id: "brief-ferry",
  address: "/2024/05/20/ferry/",
  time: "2024-05-20T11:53:00+03:00",
  headline: "<b>Ferry</b> & crew back",
  text: "<p>Nobody was <em>hurt</em>.</p>",
  article: { label: "Crane nine retires", address: "/2024/04/crane-nine-retires/" },
};

describe.skipIf(skip)(`latest news on an open page${reason}`, () => {
  let site: SampleSite;
  let file: string;
  let built: string;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    site = await openSampleSite();
    file = join(site.folder, "latest.json");
    built = readFileSync(file, "utf8");
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    reader = await site.open({ viewport: { width: 1280, height: 900 }, timezoneId: "America/New_York" });
    page = reader.page;
    await page.clock.install({ time: opened });
  });
  afterEach(async () => {
    writeFileSync(file, built);
    await reader.close();
  });

  const publish = (...briefs: LiveBrief[]) => {
    const feed = JSON.parse(built) as LatestFeed;
    const day = { address: "/2024/05/20/", date: "20 May 2024", weekday: "Monday, 20 May 2024" };
    const text = JSON.stringify({ days: { ...feed.days, "2024-05-20": day }, briefs: [...briefs, ...feed.briefs] });
    writeFileSync(file, text);
  };
  const asked = () => site.answers.filter((answer) => answer.endsWith("/latest.json"));
  const button = (name: string) => page.getByRole("status").getByRole("button", { name });

  test.each([
    ["home", pages.home, "20 May 2024"],
    ["article", pages["article in Ukrainian"], "20 May 2024"],
    ["latest news", pages["latest news"], "Monday, 20 May 2024"],
  ])(
    "on the %s page a new brief is announced without moving anything, and put in when asked for",
    async (_name, path, day) => {
      await page.goto(path);
      const first = page.locator(".day .entry").first();
      const before = await first.boundingBox();
      const waiting = Number(path === pages["article in Ukrainian"] ? await countOnPage() : 0);
      publish(ferry);
      await page.clock.fastForward(10_000);
      await button(`Show ${waiting + 1} new`).waitFor();
      expect(await first.boundingBox()).toEqual(before);
      expect(await page.getByRole("status").first().getAttribute("role")).toBe("status");
      await button(`Show ${waiting + 1} new`).click();
      expect(await page.locator(".day-title").first().innerText()).toBe(day);
      expect(await first.locator(".entry-headline").innerText()).toBe("<b>Ferry</b> & crew back");
      expect(await first.locator("em").innerText()).toBe("hurt");
      expect(await first.locator(".full-story").innerText()).toBe("Full story: Crane nine retires");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(ferry.address);
      expect(await page.locator(".live button").count()).toBe(0);
      expect(reader.complaints).toEqual([]);

      /** Briefs newer than the page's own feed that the sample has already. */
      async function countOnPage(): Promise<number> {
        const ids = await page.locator(".entry[id]").evaluateAll((entries) => entries.map(({ id }) => id));
        const oldest = await page.locator(".entry time").last().getAttribute("datetime");
        const { briefs } = JSON.parse(built) as LatestFeed;
        return briefs.filter(({ id, time }) => !ids.includes(id) && Date.parse(time) > Date.parse(oldest ?? "")).length;
      }
    },
  );

  test("times of the last day say how long ago, floored, with date and zone in the title; older ones stay", async () => {
    publish(ferry, { ...ferry, id: "brief-dawn", hash: "2", time: "2024-05-19T12:05:00+03:00" });
    await page.goto(pages["latest news"]);
    await page.clock.fastForward(10_000);
    await button("Show 2 new").click();
    const times = page.locator(".entry-time time");
    expect(await times.first().innerText()).toBe("12\u00a0min ago");
    expect(await times.first().getAttribute("datetime")).toBe(ferry.time);
    expect(await times.first().getAttribute("title")).toBe("May 20, 2024 at 11:53:00 AM GMT+3");
    expect(await times.nth(1).innerText()).toBe("12:05");
    await page.clock.fastForward(60_000);
    expect(await times.first().innerText()).toBe("13\u00a0min ago");
    await page.clock.fastForward(24 * 3_600_000);
    expect(await times.first().innerText()).toBe("11:53");
  });

  test("a brief that was changed is changed on the page when asked for", async () => {
    await page.goto(pages.home);
    const looked = page.waitForResponse(/latest\.json/);
    await page.clock.fastForward(10_000);
    await looked;
    const feed = JSON.parse(built) as LatestFeed;
    const [newest] = feed.briefs;
    writeFileSync(
      file,
      JSON.stringify({ ...feed, briefs: [{ ...newest, hash: "3", headline: "Corrected" }, ...feed.briefs.slice(1)] }),
    );
    await page.clock.fastForward(120_000);
    await button("Show 1 new").click();
    expect(await page.locator(".entry-headline").first().innerText()).toBe("Corrected");
    expect(await page.locator(".entry").count()).toBe(12);
  });

  test("a quiet hour costs few requests, and all but the first are answered with “not modified”", async () => {
    const start = asked().length;
    await page.goto(pages.home);
    for (let minute = 0; minute < 60; minute++) {
      await page.clock.runFor(60_000);
      await page.waitForLoadState("networkidle");
    }
    const answers = asked().slice(start);
    expect(answers.length).toBeGreaterThan(4);
    expect(answers.length).toBeLessThan(16);
    expect(answers[0]).toBe("200 /latest.json");
    expect(new Set(answers.slice(1))).toEqual(new Set(["304 /latest.json"]));
  });

  test("a hidden page does not ask, and asks again when it is looked at", async () => {
    await page.goto(pages.home);
    const hide = (hidden: boolean) =>
      page.evaluate((state) => {
        Object.defineProperty(document, "hidden", { configurable: true, value: state });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    const start = asked().length;
    await page.clock.runFor(600_000);
    expect(asked().length).toBe(start);
    const looked = page.waitForResponse(/latest\.json/);
    await hide(false);
    await page.clock.runFor(1_000);
    await looked;
  });

  test("without a line the page says so and asks for nothing; with the line come the news", async () => {
    await page.goto(pages.home);
    await page.context().setOffline(true);
    await page.getByText("No connection").waitFor();
    publish(ferry);
    const start = asked().length;
    await page.clock.runFor(600_000);
    expect(asked().length).toBe(start);
    await page.context().setOffline(false);
    await page.clock.runFor(1_000);
    await button("Show 1 new").waitFor();
  });
});
