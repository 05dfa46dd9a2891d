// An edited story's own page in the preview of a large paper, made before the rest of it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { expect, onTestFinished, test } from "vitest";
import type { Page } from "../../scripts/desk/props/edition.ts";
import { beginPreview, type Preview, passOver } from "../../scripts/site/preview-pass.ts";
import { quickPage } from "../../scripts/site/quick-page.ts";
import { newspaper } from "../newspaper.ts";

const bridge = "content/articles/2024/04/bridge.md";
const silent = { on: () => {} } as unknown as EleventyConfig;

/** A preview whose passes take as long as those of a large paper, after its first one. */
async function largePreview() {
  const root = newspaper();
  const folder = mkdtempSync(join(tmpdir(), "dateline-preview-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const preview = await beginPreview({
    root,
    output: join(folder, "site"),
    cache: join(folder, "cache"),
    now: "2024-05-20T09:00:00Z",
    preview: true,
  });
  await passOver(silent, preview);
  preview.took = 1000;
  const edit = (from: string, to: string) => {
    const path = join(root, bridge);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return [path];
  };
  return { preview, edit };
}

const headlineOf = (page: Page | undefined) => page?.layout === "article" && page.props.headline;

async function headlineAfterPass(preview: Preview): Promise<string | false> {
  const { pages } = await passOver(silent, preview);
  return headlineOf(pages.find(({ output }) => output === "2024/04/bridge/index.html"));
}

test("words are on the story's page at once", async () => {
  const { preview, edit } = await largePreview();
  expect(headlineOf(quickPage(preview, edit("Bridge to close", "Bridge to stay open")))).toBe("Bridge to stay open");
});

test("a story that moves, or has a mistake, waits for the whole pass", async () => {
  const { preview, edit } = await largePreview();
  expect(quickPage(preview, edit("section: town", "section: world"))).toBeUndefined();
  expect(quickPage(preview, edit("section: world", "section: [world"))).toBeUndefined();
});

test("a mistake that comes before the whole pass leaves the words that have been seen on the page", async () => {
  const { preview, edit } = await largePreview();
  const quick = quickPage(preview, edit("Bridge to close", "Bridge to stay open"));
  preview.rows.delete(quick?.output ?? "");
  edit("section: town", "section: twon");
  expect(await headlineAfterPass(preview)).toBe("Bridge to stay open");
});
