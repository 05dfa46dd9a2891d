// Renders pages with Eleventy into a folder, part by part.
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { handOver } from "./handover.ts";
import { createGlancer, type Glances } from "./look/glance.ts";
import { createResolver } from "./look/resolve-address.ts";
import { partsOf, untaken } from "./parts.ts";
import { hashOf } from "./previous.ts";
import type { Renderer } from "./renderer.ts";
import type { Run } from "./run.ts";
import type { Staged } from "./staged.ts";

export type Made = Staged & {
  /** The renditions that it names. */
  readonly pictures: readonly string[];
};

export interface Rendered {
  /** By output. */
  readonly made: ReadonlyMap<string, Made>;
  /** What the last look needs to know of them. */
  readonly glances: Glances;
}

export interface Rendering {
  readonly run: Run;
  readonly pages: readonly Page[];
  readonly renderer: Renderer;
  readonly stage: string;
  readonly claims: string;
  readonly onRendered: () => void;
}

/** Renders those parts of the pages that no other process has taken. */
export async function renderPages({ run, pages, renderer, stage, claims, onRendered }: Rendering): Promise<Rendered> {
  const made = new Map<string, Made>();
  const { taken, take } = createGlancer(createResolver(renderer.base, renderer.origin));
  if (pages.length === 0) return { made, glances: taken };
  const { default: Eleventy } = await import("@11ty/eleventy");
  for (const part of untaken(partsOf(pages), claims)) {
    const rendered = new Map<string, Pick<Made, "hash" | "pictures">>();
    const render = (page: Page) => {
      const text = renderer.page(page);
      rendered.set(page.output, { hash: hashOf(text), pictures: renditionsIn(text) });
      take(page.output, text);
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
  return { made, glances: taken };
}
