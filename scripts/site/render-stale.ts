// Makes pages and machine files that are out of date, into the stage. Eleventy renders the pages, and is started for no less.
import { join } from "node:path";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { startHelper, type Task } from "./helper.ts";
import { isPage, type Planned } from "./planned.ts";
import type { Made } from "./render-pages.ts";
import type { Renderer } from "./renderer.ts";
import { createProgress } from "./say.ts";
import { stageFile } from "./staged.ts";

/** Renders `stale` into the stage; by output, what was made. */
export async function renderStale(
  stale: readonly Planned[],
  renderer: Renderer,
  work: Omit<Task, "outputs" | "claims" | "assets">,
): Promise<Map<string, Made>> {
  const sources = stale.map(({ source }) => source);
  const pages = sources.filter(isPage);
  const files = sources.filter((source): source is MachineFile => !isPage(source));
  const made = await renderAll(pages, renderer, work);
  for (const file of files) {
    const text = renderer.file(file);
    made.set(file.output, { ...stageFile(work.stage, file.output, text), pictures: renditionsIn(text) });
  }
  return made;
}

async function renderAll(
  pages: readonly Page[],
  renderer: Renderer,
  work: Omit<Task, "outputs" | "claims" | "assets">,
): Promise<Map<string, Made>> {
  if (pages.length === 0) return new Map();
  const { run, stage } = work;
  const claims = join(`${stage}-claims`);
  const outputs = pages.map(({ output }) => output);
  const helped = startHelper({ ...work, assets: renderer.assets, outputs, claims });
  const { renderPages } = await import("./render-pages.ts");
  const progress = createProgress("Rendering page", pages.length);
  const own = await renderPages(run, pages, renderer, stage, claims, progress);
  return new Map([...own, ...(await helped())]);
}
