// Makes pages and machine files that are out of date, into the stage. Eleventy renders the pages, and is started for no less.
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../desk/props.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { handOver } from "./handover.ts";
import { isPage, type Planned } from "./planned.ts";
import { hashOf } from "./previous.ts";
import type { Renderer } from "./renderer.ts";
import type { Run } from "./run.ts";
import { type Staged, stageFile } from "./staged.ts";

export type Made = Staged & {
  /** The renditions that it names. */
  readonly pictures: readonly string[];
};

/** Renders `stale` into `stage`; by output, what was made. */
export async function renderStale(
  run: Run,
  stale: readonly Planned[],
  renderer: Renderer,
  stage: string,
  onRendered: () => void,
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  const pages: Page[] = [];
  for (const { source } of stale) {
    if (isPage(source)) pages.push(source);
    else {
      const text = renderer.file(source);
      made.set(source.output, { ...stageFile(stage, source.output, text), pictures: renditionsIn(text) });
      onRendered();
    }
  }
  const rendered = new Map<string, { hash: string; pictures: readonly string[] }>();
  const render = (page: Page) => {
    const text = renderer.page(page);
    rendered.set(page.output, { hash: hashOf(text), pictures: renditionsIn(text) });
    onRendered();
    return text;
  };
  if (pages.length > 0) await renderPages({ ...run, output: stage }, pages, render, renderer.base);
  for (const [output, page] of rendered) {
    const { size, mtimeMs } = statSync(join(stage, output));
    made.set(output, { ...page, size, modified: mtimeMs });
  }
  return made;
}

async function renderPages(
  run: Run,
  pages: readonly Page[],
  render: (page: Page) => string,
  base: string,
): Promise<void> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  handOver({ run, order: { pages, render, base } });
  const eleventy = new Eleventy("layouts", run.output, { configPath: ".eleventy.ts", quietMode: true });
  eleventy.disableLogger();
  await eleventy.write();
}
