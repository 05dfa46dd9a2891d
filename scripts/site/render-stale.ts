// Makes pages and machine files that are out of date, into the stage. Eleventy renders the pages, and is started for no less.
import { join } from "node:path";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { startHelper, type Task } from "./helper.ts";
import type { Glances } from "./look/glance.ts";
import { isPage, type Planned } from "./planned.ts";
import type { Made, Rendered } from "./render-pages.ts";
import type { Renderer } from "./renderer.ts";
import { createProgress } from "./say.ts";
import { stageFile } from "./staged.ts";

export interface Renewed {
  /** By output. */
  readonly made: ReadonlyMap<string, Made>;
  readonly glances: readonly Glances[];
}

type Work = Omit<Task, "outputs" | "claims" | "assets">;

/** Renders `stale` into the stage. */
export async function renderStale(stale: readonly Planned[], renderer: Renderer, work: Work): Promise<Renewed> {
  const sources = stale.map(({ source }) => source);
  const pages = sources.filter(isPage);
  const files = sources.filter((source): source is MachineFile => !isPage(source));
  const rendered = await renderAll(pages, renderer, work);
  const made = new Map(rendered.flatMap((one) => [...one.made]));
  for (const file of files) {
    const text = renderer.file(file);
    made.set(file.output, { ...stageFile(work.stage, file.output, text), pictures: renditionsIn(text) });
  }
  return { made, glances: rendered.map(({ glances }) => glances) };
}

/** By each process that has taken part. */
async function renderAll(pages: readonly Page[], renderer: Renderer, work: Work): Promise<Rendered[]> {
  if (pages.length === 0) return [];
  const { run, stage } = work;
  const claims = join(`${stage}-claims`);
  const outputs = pages.map(({ output }) => output);
  const helped = startHelper({ ...work, assets: renderer.assets, outputs, claims });
  const { renderPages } = await import("./render-pages.ts");
  const onRendered = createProgress("Rendering page", pages.length);
  const own = await renderPages({ run, pages, renderer, stage, claims, onRendered });
  return helped === undefined ? [own] : [own, await helped()];
}
