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

/** Renders `stale` into the stage: machine files here, while a helper that takes pages is starting. */
export async function renderStale(stale: readonly Planned[], renderer: Renderer, work: Work): Promise<Renewed> {
  const sources = stale.map(({ source }) => source);
  const pages = sources.filter(isPage);
  const files = sources.filter((source): source is MachineFile => !isPage(source));
  const claims = join(`${work.stage}-claims`);
  const outputs = pages.map(({ output }) => output);
  const helped = startHelper({ ...work, assets: renderer.assets, outputs, claims });
  const printed = files.map((file) => [file.output, printFile(file, renderer, work.stage)] as const);
  const own = pages.length === 0 ? [] : [await renderOwn(pages, renderer, work, claims)];
  const rendered = helped === undefined ? own : [...own, await helped()];
  return {
    made: new Map([...printed, ...rendered.flatMap(({ made }) => [...made])]),
    glances: rendered.map(({ glances }) => glances),
  };
}

function printFile(file: MachineFile, renderer: Renderer, stage: string): Made {
  const text = renderer.file(file);
  return { ...stageFile(stage, file.output, text), pictures: renditionsIn(text) };
}

async function renderOwn(
  pages: readonly Page[],
  renderer: Renderer,
  { run, stage }: Work,
  claims: string,
): Promise<Rendered> {
  const { renderPages } = await import("./render-pages.ts");
  const onRendered = createProgress("Rendering page", pages.length);
  return renderPages({ run, pages, renderer, stage, claims, onRendered });
}
