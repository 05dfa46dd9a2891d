// What a reader on a bad line has to wait for: scripts, fonts and styles of the built sample newspaper.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { run } from "./run-node.ts";

let output: string;
let said: string;
let pages: readonly { readonly file: string; readonly html: string }[];

beforeAll(async () => {
  output = join(mkdtempSync(join(tmpdir(), "dateline-weight-")), "site");
  const built = await run("site/build", ["--output", output, "--now", "2024-05-20T12:00+03:00"]);
  expect(built).toMatchObject({ code: 0 });
  said = built.output;
  const files = listFiles(output, ".").filter((file) => file.endsWith(".html"));
  pages = files
    .map((file) => ({ file, html: readFileSync(join(output, file), "utf8") }))
    .filter(({ html }) => html.includes('class="masthead'));
  expect(pages.length).toBeGreaterThan(100);
});

afterAll(() => rmSync(join(output, ".."), { recursive: true, force: true }));

const compressed = (address: string) => gzipSync(readFileSync(join(output, address))).length;
const named = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = ""]) => address);

test("all scripts of a page together stay under 6 KB compressed; what searches comes when it is needed", () => {
  for (const { file, html } of pages) {
    const scripts = named(html, /<script [^>]*src="([^"]+)"/g);
    expect(scripts.length, file).toBeGreaterThan(0);
    const bytes = scripts.map(compressed).reduce((sum, one) => sum + one, 0);
    expect(bytes, file).toBeLessThanOrEqual(6 * 1024);
  }
});

test("no story weighs more than 14 KB with its styles and without its text", () => {
  expect(said).toContain("no problems");
  expect(said).not.toContain("weighs");
});

test("one script runs before the page is drawn, of half a kilobyte at most; all others are deferred", () => {
  for (const { file, html } of pages) {
    const waited = named(html, /<script (?![^>]*type="module")[^>]*src="([^"]+)"/g);
    expect(waited, file).toEqual([expect.stringMatching(/^\/assets\/head\./)]);
    expect(compressed(waited[0] ?? ""), file).toBeLessThanOrEqual(512);
  }
});

test("the fonts of the first view stay under 60 KB", () => {
  for (const { file, html } of pages) {
    const fonts = named(html, /<link rel="preload" href="([^"]+)" as="font"/g);
    const bytes = fonts.map((font) => statSync(join(output, font)).size).reduce((sum, one) => sum + one, 0);
    expect(bytes, file).toBeGreaterThan(0);
    expect(bytes, file).toBeLessThanOrEqual(60 * 1024);
  }
});

test("the service worker, which no page waits for, is small too", () => {
  const worker = listFiles(output, "assets").find((file) => /\/worker\./.test(file)) ?? "";
  expect(compressed(worker)).toBeLessThan(2.2 * 1024);
});
