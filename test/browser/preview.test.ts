// npm start in a browser: an edit shows by itself, and problems lie over the last good page.
import type { ChildProcess } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../scripts/bench/launch-chromium.ts";
import { newspaperToKeep } from "../newspaper.ts";
import { freePort, startPreview } from "../site/run-node.ts";
import { namedSkip } from "./chromium.ts";

const { skip, reason } = namedSkip();

describe.skipIf(skip)(`the preview${reason}`, () => {
  let root: string;
  let preview: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    root = newspaperToKeep();
    const port = await freePort();
    preview = startPreview(root, port);
    browser = await launchChromium();
    page = await browser.newPage({ baseURL: `http://localhost:${port}` });
    await untilServed(`http://localhost:${port}/2024/04/bridge/`);
    await page.goto("/2024/04/bridge/");
  });
  afterAll(async () => {
    preview.kill();
    await browser.close();
    rmSync(root, { recursive: true, force: true });
  });

  test("an edit is on the open page without a click", async () => {
    await page.waitForLoadState("networkidle");
    change("headline: Bridge to close", "headline: Bridge to stay open");
    await page.getByRole("heading", { level: 1, name: "Bridge to stay open" }).waitFor();
  });

  test("a problem lies over the last good page, with its place, and goes when it is mended", async () => {
    change("section: town", "section: twon");
    const panel = page.getByRole("complementary", { name: "Problems in the content" });
    await panel.getByText("1 problem").waitFor();
    expect(await panel.getByRole("listitem").innerText()).toBe(
      'content/articles/2024/04/bridge.md:8:10\nThere is no section "twon" in content/sections/. Did you mean "town"?',
    );
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Bridge to stay open");
    change("section: twon", "section: town");
    await panel.waitFor({ state: "hidden" });
  });

  test("a warning is one line that can be unfolded, and the edit shows all the same", async () => {
    await page.goto("/2024/04/harbour/");
    change("alt: ", "digitalSourceType: trainedAlgorithmicMedia\n  alt: ", "harbour");
    change("headline: Harbour opens again", "headline: Harbour opens", "harbour");
    const panel = page.getByRole("complementary", { name: "Problems in the content" });
    await panel.getByText("1 warning").waitFor();
    await page.getByRole("heading", { level: 1, name: "Harbour opens", exact: true }).waitFor();
    expect(await panel.getByRole("listitem").count()).toBe(0);
    await panel.getByRole("button", { name: "Show" }).click();
    expect(await panel.getByRole("listitem").innerText()).toContain(
      'Warning: The picture "harbour.png" was made by AI',
    );
    change("alt: ", "label: Made with AI\n  alt: ", "harbour");
    await panel.waitFor({ state: "hidden" });
  });

  function change(from: string, to: string, story = "bridge"): void {
    const path = join(root, `content/articles/2024/04/${story}.md`);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
});

async function untilServed(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(address).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (response?.ok) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
