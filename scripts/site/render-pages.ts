// Renders pages with Eleventy into a folder, part by part.
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { handOver } from "./handover.ts";
import { partsOf, untaken } from "./parts.ts";
import { hashOf } from "./previous.ts";
import type { Renderer } from "./renderer.ts";
import type { Run } from "./run.ts";
import type { Staged } from "./staged.ts";

export type Made = Staged & {
  /** The renditions that it names. */
  readonly pictures: readonly string[];
};

/** Renders those parts of `pages` that no other process has taken; by output, what was made. */
export async function renderPages(
  run: Run,
  pages: readonly Page[],
  renderer: Renderer,
  stage: string,
  claims: string,
  onRendered: () => void,
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  const { default: Eleventy } = await import("@11ty/eleventy");
  for (const part of untaken(partsOf(pages), claims)) {
    const rendered = new Map<string, Pick<Made, "hash" | "pictures">>();
    const render = (page: Page) => {
      const text = renderer.page(page);
      rendered.set(page.output, { hash: hashOf(text), pictures: renditionsIn(text) });
      onRendered();
      return text;
    };
    handOver({ run: { ...run, output: stage }, order: { pages: part, render, base: renderer.base } });
    const eleventy = new Eleventy("layouts", stage, { configPath: ".eleventy.ts", quietMode: true });
    eleventy.disableLogger();
    await eleventy.write();
    for (const [output, page] of rendered) {
      const { size, mtimeMs } = statSync(join(stage, output));
      made.set(output, { ...page, size, modified: mtimeMs });
    }
  }
  return made;
}
