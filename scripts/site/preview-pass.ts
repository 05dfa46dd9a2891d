// One pass of the preview: what a change makes out of date is rendered again; as long as something is wrong, its last good page stays.
import { statSync } from "node:fs";
import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Assets } from "../../layouts/parts/surroundings.ts";
import { listFiles } from "../content/list-files.ts";
import { type Memory, openMemory } from "../content/memory.ts";
import { openSight, type Sight } from "../content/sight.ts";
import type { Edition } from "../desk/edition.ts";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { beyondChanges } from "../desk/reach.ts";
import { type Sighting, sightingOf } from "../desk/sighting.ts";
import { assetsAt, buildAssets } from "./assets.ts";
import { type CodeDigests, digestCode } from "./code-digests.ts";
import { type Before, compare } from "./compare.ts";
import { digestOf } from "./digest.ts";
import type { Order } from "./handover.ts";
import { factsOf, type Makers, type Row, writeManifest } from "./manifest.ts";
import { removeFiles } from "./move-staged.ts";
import { openNewsroom } from "./newsroom.ts";
import { showPictures } from "./picture-middleware.ts";
import { workshopOf } from "./pictures.ts";
import { digestProps, isPage, makerOf, type Planned, withProps } from "./planned.ts";
import { previewFiles } from "./preview-files.ts";
import { hashOf, readPrevious } from "./previous.ts";
import { createRenderer, type Renderer } from "./renderer.ts";
import { type Run, readingIn } from "./run.ts";
import { sayProblems, sayWarnings } from "./say.ts";
import { showSearch } from "./search/preview-search.ts";
import { stageFile } from "./staged.ts";
import { writeFiles } from "./write-files.ts";

/** What a running preview remembers from pass to pass. */
export interface Preview {
  readonly run: Run;
  readonly code: CodeDigests;
  readonly sight: Sight;
  readonly memory: Memory;
  /** What is in the output folder, and right: an output that is about to be made again is not here. */
  readonly rows: Map<string, Row>;
  /** What else may be in the output folder: left there by a preview that was stopped, or about to be made again. */
  readonly unsure: Set<string>;
  makers: Makers | undefined;
  /** Of the last pass, as long as nothing was wrong in it: what stands in for a broken file is not what the file says. */
  sighting?: Sighting;
  /** The last pass's, as long as nothing was wrong in it. */
  shown?: { readonly edition: Edition; readonly renderer: Renderer };
  /** How long the last pass took to find out what to render, in milliseconds. */
  took: number;
}

/** Begins where the last preview ended. */
export async function beginPreview(run: Run): Promise<Preview> {
  const code = await digestCode(run.cache);
  const { manifest, there } = readPrevious(run.cache, run.output, false);
  const rows = new Map([...(manifest?.rows ?? [])].filter(([output]) => there.has(output)));
  const unsure = new Set(listFiles(run.output, ".").filter((output) => !rows.has(output)));
  const folder = readingIn(run.cache);
  const sight = openSight(folder);
  const memory = openMemory(folder, code.reading, sight);
  return { run, code, sight, memory, rows, unsure, makers: manifest?.makers, took: 0 };
}

/** Plans everything anew and writes what is no page; what comes back is for Eleventy to render. */
export async function passOver(eleventy: EleventyConfig, preview: Preview): Promise<Order> {
  const began = performance.now();
  const { run, rows, memory, sight, sighting: before } = preview;
  const { edition, problems, warnings, base } = await openNewsroom(run, memory);
  const built = await buildAssets(true);
  const others = [...built.files, ...previewFiles(problems, warnings, edition !== undefined)];
  writeFiles(run.output, others);
  sayWarnings(warnings);
  sayProblems(problems);
  delete preview.shown;
  delete preview.sighting;
  if (edition === undefined) {
    rows.delete("index.html");
    return { pages: [], render: () => "", base };
  }
  const assets = assetsAt(base, built);
  const makers: Makers = { code: preview.code.makers, chrome: digestOf(edition.chrome), assets: digestOf(assets) };
  const plan = [...edition.pages, ...edition.files];
  const sighting = sightingOf(edition.plan, run.now, sight.hashes());
  const isWhole = problems.length === 0;
  const stale = staleIn(preview, plan, makers, beyondChanges(isWhole ? before : undefined, sighting));
  const renderer = createRenderer(edition.chrome, assets, base);
  showPictures(workshopOf(run, edition));
  showSearch(edition);
  if (isWhole) {
    prune(preview, new Set([...plan, ...others].map(({ output }) => output)));
    preview.shown = { edition, renderer };
    preview.sighting = sighting;
    memory.save();
  }
  for (const planned of stale) if (!isPage(planned)) makeFile(preview, planned, renderer);
  preview.took = performance.now() - began;
  return orderOf(eleventy, preview, stale, renderer);
}

/** What does not hold any more; it is forgotten at once, since a pass that fails may leave anything. */
function staleIn(preview: Preview, plan: readonly Planned[], makers: Makers, isBeyond: Before["isBeyond"]): Planned[] {
  const { rows, unsure } = preview;
  const record = preview.makers && { makers: preview.makers, rows };
  const stale = compare(plan, makers, { record, touched: new Set(), isBeyond }).stale.map(({ planned }) => planned);
  for (const { output } of stale) {
    rows.delete(output);
    unsure.add(output);
  }
  preview.makers = makers;
  return stale;
}

/** Takes away what an earlier state of the preview left behind. */
function prune({ run, rows, unsure }: Preview, wanted: ReadonlySet<string>): void {
  const gone = [...rows.keys(), ...unsure].filter((output) => !wanted.has(output));
  removeFiles(run.output, gone);
  for (const output of gone) {
    rows.delete(output);
    unsure.delete(output);
  }
}

function makeFile({ run, rows }: Preview, planned: MachineFile, renderer: Renderer): void {
  const file = withProps(planned);
  const staged = stageFile(run.output, file.output, renderer.file(file));
  rows.set(file.output, { maker: makerOf(file), ...digestProps(file), pictures: "", ...staged });
}

/** The order to render `planned`; once Eleventy has written the pages, they count as right. */
export function orderOf(
  eleventy: EleventyConfig,
  preview: Preview,
  planned: readonly Planned[],
  renderer: Renderer,
): Order {
  const { run, rows } = preview;
  const rendered = new Map<string, Omit<Row, "size" | "modified" | "changed">>();
  eleventy.on("eleventy.after", () => {
    for (const [output, row] of rendered) {
      const file = statSync(join(run.output, output), { throwIfNoEntry: false });
      if (file !== undefined) rows.set(output, { ...row, ...factsOf(file) });
    }
    keepLater(preview, renderer.assets);
  });
  const render = (one: Page) => {
    const page = withProps(one);
    const text = renderer.page(page);
    rendered.set(page.output, { maker: makerOf(page), ...digestProps(page), hash: hashOf(text), pictures: "" });
    return text;
  };
  return { pages: planned.filter(isPage), render, base: renderer.base };
}

/** Milliseconds without a change after which the record is worth writing. */
const quiet = 2000;

let waiting: NodeJS.Timeout | undefined;

/** What is not recorded when the process ends is noticed by its time at the next start. */
function keepLater({ run, makers, rows }: Preview, built: Assets): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (makers !== undefined) writeManifest(run.cache, { now: run.now, makers, assets: { key: "", built }, rows });
  }, quiet);
}
