// Makes a site again: plans the edition, makes what is out of date, moves it into place, and keeps the record.
import { surveyAndRead } from "../body/survey-body.ts";
import { openMemory } from "../content/memory.ts";
import type { Sight } from "../content/sight.ts";
import { beyondChanges } from "../desk/reach.ts";
import { type Sighting, sightingOf } from "../desk/sighting.ts";
import { assetsAt } from "./assets.ts";
import { type CodeDigests, refuseChanged } from "./code-digests.ts";
import { type Comparison, compare } from "./compare.ts";
import { ContentProblems } from "./content-problems.ts";
import { digestOf } from "./digest.ts";
import { keptAssets } from "./kept-assets.ts";
import { printSighting, readSighting } from "./kept-sighting.ts";
import type { Laps } from "./laps.ts";
import { lastLook } from "./look/last-look.ts";
import type { Makers, Manifest, Row } from "./manifest.ts";
import { openNewsroom } from "./newsroom.ts";
import { stagePictures } from "./pictures.ts";
import { digestBeside, placeBeside } from "./place-beside.ts";
import { makerOf } from "./planned.ts";
import type { Previous } from "./previous.ts";
import type { Made } from "./render-pages.ts";
import { renderStale } from "./render-stale.ts";
import { createRenderer } from "./renderer.ts";
import { besideOf, type Run, readingIn } from "./run.ts";
import { planIndex } from "./search/plan-index.ts";
import { openTextStore } from "./search/text-store.ts";
import { settle } from "./settle.ts";
import type { Site } from "./site.ts";
import { stageTwins } from "./twins.ts";

export interface Beginnings {
  readonly code: CodeDigests;
  readonly previous: Previous;
  /** Has looked ahead. */
  readonly sight: Sight;
  /** An empty folder, which goes once the build has ended. */
  readonly stage: string;
  readonly laps: Laps;
}

/** Throws `ContentProblems`; whatever is thrown, the output folder stays as it was. */
export async function remakeSite(run: Run, { code, previous, sight, stage, laps }: Beginnings): Promise<Site> {
  const texts = openTextStore({ file: `${stage}-texts`, places: new Map() });
  const memory = openMemory(readingIn(run.cache), code.reading, sight);
  const { edition, warnings, base } = await openNewsroom(run, memory, surveyAndRead(texts.keep)).finally(memory.save);
  if (edition === undefined) throw new Error("A newsroom without problems has an edition.");
  laps.end("content");
  const assets = await keptAssets(previous, code.assets, stage);
  const located = assetsAt(base, assets);
  const makers: Makers = { code: code.makers, chrome: digestOf(edition.chrome), assets: digestOf(located) };
  const sighting = sightingOf(edition.plan, run.now, sight.hashes());
  const isBeyond = beyondChanges(seenBefore(previous.manifest, code.whole), sighting);
  const comparison = compare([...edition.pages, ...edition.files], makers, {
    record: previous.manifest,
    touched: previous.touched,
    isBeyond,
  });
  laps.end("plan");
  const stale = comparison.stale.map(({ planned }) => planned);
  const renderer = createRenderer(edition.chrome, located, base);
  const index = planIndex(edition, code.search, previous, isBeyond);
  const furniture = { run, chrome: edition.chrome, assets: located, base, texts: texts.share(), stage };
  const errand = { furniture, renderer, texts, searchParts: index.stale };
  const { made, glances, indexed } = await renderStale(stale, errand);
  const pages = rowsOf(comparison, made);
  laps.end("pages and search");
  const pictures = await stagePictures(run, edition, pages, previous, stage);
  laps.end("pictures");
  const rows = new Map(assets.rows);
  for (const part of [pages, pictures, index.rows(indexed)]) addTo(rows, part);
  if (edition.compressed) addTo(rows, stageTwins(rows, code.twins, previous, { stage, output: run.output }));
  const beside = edition.besideFiles.map((file) => ({
    output: file.output,
    content: Buffer.from(renderer.file(file)),
  }));
  const grounds = {
    content: memory.state(),
    code: code.whole,
    // Asked once every page has been planned: until then the clock does not know all that depends on it.
    until: edition.plan.clock.holdsUntil(),
    beside: digestBeside(beside),
  };
  const record = {
    now: run.now,
    makers,
    assets: { key: code.assets, built: assets.assets },
    grounds,
    warnings,
    rows,
    sighting: () => printSighting(sighting),
  };
  const look = lastLook({
    root: run.root,
    cache: run.cache,
    folders: [stage, run.output],
    rows,
    edition,
    base,
    glances,
  });
  if (look.problems.length > 0) throw new ContentProblems(look.problems);
  laps.end("last look");
  refuseChanged(code.whole);
  // First, since a full disk may have no room for these: then the site is as it was.
  look.keep();
  placeBeside(besideOf(run.output), beside);
  const settled = settle(run, stage, previous, record);
  laps.end("moving");
  const reasons = new Map(comparison.stale.map(({ planned: { output }, why }) => [output, why]));
  const said = { warnings: [...warnings, ...look.warnings], said: previous.said, spent: laps.say() };
  return { ...settled, ...said, reasons };
}

/** What the last build saw; nothing where other code made it. */
function seenBefore(manifest: Manifest | undefined, code: string): Sighting | undefined {
  if (manifest?.sighting === undefined || manifest.grounds?.code !== code) return undefined;
  return readSighting(manifest.sighting());
}

/** In the order of the plan where nothing is stale, which is that of a clean build's record as far as it matters. */
function rowsOf({ stale, held }: Comparison, made: ReadonlyMap<string, Made>): (readonly [string, Row])[] {
  return [
    ...held,
    ...stale.map(({ planned }): [string, Row] => {
      const file = made.get(planned.output);
      if (file === undefined) throw new Error(`Eleventy did not render ${planned.output}.`);
      return [planned.output, { maker: makerOf(planned), ...file }];
    }),
  ];
}

function addTo(rows: Map<string, Row>, more: Iterable<readonly [string, Row]>): void {
  for (const [output, row] of more) rows.set(output, row);
}
