// The site on a real nginx, with the settings that the build wrote: headers, redirects, and pages that live with the policy.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { namedSkip } from "./chromium.ts";
import { missingNginx, serveNginx } from "./nginx.ts";
import { kinds, openSampleSite, pages, type SampleSite } from "./sample-site.ts";

const browser = namedSkip();
const missing = missingNginx();
const reason = missing === undefined ? browser.reason : ` (skipped: ${missing})`;

describe.skipIf(browser.skip || missing !== undefined)(`nginx${reason}`, () => {
  let site: SampleSite;
  let nginx: Awaited<ReturnType<typeof serveNginx>>;
  const ask = (path: string) => fetch(nginx.origin + path, { redirect: "manual" });
  const fileIn = (folder: string, ending: RegExp) =>
    `/${folder}/${listFiles(`${site.folder}/${folder}`, ".").find((file) => ending.test(file))}`;

  beforeAll(async () => {
    site = await openSampleSite();
    nginx = await serveNginx(site.folder);
  });
  afterAll(() => {
    nginx.close();
    return site.close();
  });

  test("every response carries the strict policy and its companions, error pages too", async () => {
    for (const path of [
      "/",
      pages.article,
      fileIn("assets", /\.css$/),
      fileIn("pictures", /./),
      "/nothing/",
      "/robots.txt",
    ]) {
      const { headers } = await ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
      expect(policy, path).not.toMatch(/unsafe|\*|http:|data:/);
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(headers.get("strict-transport-security"), path).toBe("max-age=63072000");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
      expect(headers.get("permissions-policy"), path).toContain("geolocation=()");
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
      expect(headers.get("server"), path).toBe("nginx");
    }
  });

  test("files with hashed names are kept for ever, pages are asked for again, each with its type and charset", async () => {
    const seen: Record<string, string> = {};
    const asked = {
      page: "/",
      styles: fileIn("assets", /\.css$/),
      script: fileIn("assets", /\.js$/),
      icon: fileIn("assets", /\.svg$/),
      font: fileIn("assets", /\.woff2$/),
      picture: fileIn("pictures", /\.avif$/),
      robots: "/robots.txt",
      live: "/latest.json",
      nothing: "/nothing/",
    };
    for (const [name, path] of Object.entries(asked)) {
      const { status, headers } = await ask(path);
      seen[name] = [status, headers.get("content-type"), headers.get("cache-control")].join(" | ");
    }
    const forEver = "public, max-age=31536000, immutable";
    const aMinute = "public, max-age=60, must-revalidate";
    expect(seen).toEqual({
      page: `200 | text/html; charset=utf-8 | ${aMinute}`,
      styles: `200 | text/css; charset=utf-8 | ${forEver}`,
      script: `200 | text/javascript; charset=utf-8 | ${forEver}`,
      icon: `200 | image/svg+xml; charset=utf-8 | ${forEver}`,
      font: `200 | font/woff2 | ${forEver}`,
      picture: `200 | image/avif | ${forEver}`,
      robots: `200 | text/plain; charset=utf-8 | ${aMinute}`,
      live: "200 | application/json; charset=utf-8 | public, max-age=30, must-revalidate",
      nothing: `404 | text/html; charset=utf-8 | ${aMinute}`,
    });
  });

  test("old addresses lead to the new ones in one step, in letters of any script", async () => {
    for (const [from, to] of [
      ["/2024/04/line-4-returns/", "/2024/04/tram-line-4-crosses-lantern-bridge/"],
      ["/2024/04/line-4-returns", "/2024/04/tram-line-4-crosses-lantern-bridge/"],
      ["/staff/", "/about/"],
      [encodeURI("/новини/"), "/latest/"],
    ] as const) {
      const { status, headers } = await ask(from);
      expect([status, headers.get("location")], from).toEqual([301, to]);
      expect((await ask(to)).status).toBe(200);
    }
  });

  test("what has been taken down is gone, and readers are told why", async () => {
    const answer = await ask("/2024/04/09/lighthouse-sold/");
    expect(answer.status).toBe(410);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).toContain("The lighthouse has not been sold.");
  });

  test("what does not exist gets the paper's own page, and the settings themselves are out of reach", async () => {
    const answer = await ask("/no-such-page/");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(`${site.folder}/404.html`, "utf8"));
    expect((await ask("/404.html")).status).toBe(404);
    for (const path of ["/nginx.conf", "/Caddyfile", "/../site-hosts/nginx.conf"])
      expect((await ask(path)).status).toBe(404);
  });

  describe("readers whose device asks to save data", () => {
    const saving = { extraHTTPHeaders: { "Save-Data": "on" } };

    test.each([
      ["/", "/lite/"],
      [pages.article, `/lite${pages.article}`],
      [`${pages["article in Ukrainian"]}?from=letter`, `/lite${encodeURI(pages["article in Ukrainian"])}`],
      [pages.section, `/lite${pages.section}`],
    ])("begin in the lite edition: %s", async (asked, shown) => {
      const { page, complaints, close } = await site.open(saving, nginx.origin);
      await page.goto(asked);
      expect(page.url()).toBe(nginx.origin + shown);
      expect(complaints).toEqual([]);
      await close();
    });

    test("go on where links lead: to the full page, and on in the full edition", async () => {
      const { page, close } = await site.open(saving, nginx.origin);
      await page.goto(pages.article);
      await page.getByRole("link", { name: "This page with pictures" }).click();
      await page.waitForURL(nginx.origin + pages.article);
      await page.reload();
      expect(page.url()).toBe(nginx.origin + pages.article);
      await page.getByRole("link", { name: "Search", exact: true }).first().click();
      await page.waitForURL(`${nginx.origin}/search/`);
      await page.getByRole("link", { name: "The Night Desk" }).first().click();
      await page.waitForURL(`${nginx.origin}/`);
      await page.getByRole("link", { name: "Lite edition" }).click();
      await page.waitForURL(`${nginx.origin}/lite/`);
      await close();
    });

    test("get pages as they are where these have no lite twin, and files as they are", async () => {
      const { page, close } = await site.open(saving, nginx.origin);
      for (const path of [pages.search, pages.archive, "/lite/", "/robots.txt", "/rss.xml"]) {
        const answer = await page.request.get(path, {
          headers: { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none" },
        });
        expect([answer.url(), answer.status()]).toEqual([nginx.origin + path, 200]);
      }
      await close();
    });

    test("are led for this once: nothing keeps the answer, and it says what all answers say", async () => {
      const { page, close } = await site.open(saving, nginx.origin);
      const headers = { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "cross-site" };
      const answer = await page.request.get(pages.article, { headers, maxRedirects: 0 });
      expect(answer.status()).toBe(302);
      expect(answer.headers()).toMatchObject({ location: `/lite${pages.article}`, "cache-control": "no-store" });
      expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
      const others = [
        { ...headers, "Save-Data": "off" },
        { ...headers, "Sec-Fetch-Mode": "cors" },
        { ...headers, "Sec-Fetch-Site": "same-origin" },
      ];
      for (const other of others)
        expect((await page.request.get(pages.article, { headers: other, maxRedirects: 0 })).status()).toBe(200);
      expect((await page.request.get("/to-the-lite-edition")).status()).toBe(404);
      await close();
    });
  });

  test.each(kinds)("%s: Chromium says nothing and blocks nothing", async (_kind, path) => {
    const { page, complaints, close } = await site.open({ viewport: { width: 1280, height: 900 } }, nginx.origin);
    await page.goto(path);
    await page.evaluate(async () => {
      for (const picture of document.images) picture.loading = "eager";
      await Promise.all([...document.images].map((picture) => picture.decode()));
    });
    await page.waitForLoadState("networkidle");
    const own = path === pages["not found"] ? [expect.stringContaining("404"), expect.stringContaining("404")] : [];
    expect(complaints).toEqual(own);
    await close();
  });

  test("an embed that a reader loads is a frame that the policy lets in", async () => {
    const { page, complaints, close } = await site.open({}, nginx.origin);
    await page.route(
      (address) => address.origin !== nginx.origin,
      (route) => route.fulfill({ contentType: "text/html", body: "<title>provider</title>" }),
    );
    await page.goto(pages["article with every form"]);
    const buttons = page.locator(".embed-load");
    const frames = page.locator("iframe");
    const count = await buttons.count();
    for (let number = 0; number < count; number++) {
      // The frame before takes the focus when its process is ready, which may be just now: then it gets the key.
      while ((await frames.count()) === number) await buttons.first().press("Enter");
    }
    expect(count).toBeGreaterThan(0);
    expect(await frames.count()).toBe(count);
    await page.waitForLoadState("networkidle");
    expect(complaints).toHaveLength(count);
    expect(complaints.filter((complaint) => !complaint.startsWith("other origin: https://"))).toEqual([]);
    await close();
  });
});
