// The sample newspaper as a reader gets it: really built, served by a plain host, opened in Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../scripts/bench/launch-chromium.ts";
import { run } from "../site/run-node.ts";
import { type Served, serveFolder } from "./serve-folder.ts";

/** After the newest story, so that everything is out. */
const allOut = "2024-05-20T12:00+03:00";

/** One page of each kind, and those whose forms differ most. */
export const pages = {
  home: "/",
  article: "/2024/04/us-officials-china-helping-russias-military-build-up/",
  "article with every form": "/2024/04/style-guide-with-every-form/",
  "article in Ukrainian": "/2024/04/бібліотека-на-причалі/",
  "sponsored article": "/2024/05/five-walks-that-end-at-a-bakery/",
  "opinion article": "/2024/04/in-praise-of-the-brief/",
  "article without a picture": "/2024/04/how-to-read-an-unnamed-source/",
  brief: "/2024/04/12/strike-on-sumy/",
  section: "/world/",
  "empty section": "/weekend/",
  topic: "/topics/ukraine/",
  author: "/authors/abbey-fenbert/",
  "latest news": "/latest/",
  "day of news": "/2024/04/12/",
  month: "/2024/04/",
  archive: "/archive/",
  corrections: "/corrections/",
  feeds: "/feeds/",
  "live coverage": "/2024/04/friday-12-april-hour-by-hour/",
  search: "/search/",
  "lite home": "/lite/",
  "lite article": "/lite/2024/04/style-guide-with-every-form/",
  "lite brief": "/lite/2024/04/12/strike-on-sumy/",
  "lite section": "/lite/opinion/",
  "lite latest news": "/lite/latest/",
  "story with a retraction": "/2024/04/library-lends-its-millionth-book/",
  "plain page": "/editorial-standards/",
  "saved stories": "/saved/",
  "no connection": "/offline/",
  "not found": "/no-such-page/",
} as const;

export const kinds = Object.entries(pages);

export interface Reader {
  readonly page: Page;
  /**
   * Console messages, page errors, failed requests and requests to other origins, as they happened. A request that the
   * browser gives up because the reader goes on to the next page has not failed.
   */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface SampleSite extends Pick<Served, "origin" | "answers" | "held" | "broken"> {
  readonly folder: string;
  /** `from` is another origin that serves the same folder. */
  open(options?: BrowserContextOptions, from?: string): Promise<Reader>;
  close(): Promise<void>;
}

/** Builds the paper as it is at a moment, serves it, and starts the browser. */
export async function openSampleSite(now = allOut): Promise<SampleSite> {
  const folder = join(mkdtempSync(join(tmpdir(), "dateline-browser-")), "site");
  const built = await run("site/build", ["--output", folder, "--now", now]);
  if (built.code !== 0) throw new Error(built.output);
  const [served, browser] = await Promise.all([serveFolder(folder), launchChromium()]);
  return {
    ...served,
    folder,
    open: (options, from = served.origin) => openReader(browser, from, options),
    close: async () => {
      await browser.close();
      served.close();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    },
  };
}

/** Without a service worker, unless a test asks for it: each page is then just what the host sends. */
async function openReader(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text() !== "Service Worker registration blocked by Playwright")
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`other origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
