// Makes pages, machine files and parts of the search index that are out of date, into the stage.
import { setImmediate } from "node:timers/promises";
import type { MachineFile } from "../desk/props/edition.ts";
import type { SearchPart } from "../desk/search-parts.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { type Helper, helpersFor, startHelper } from "./helper.ts";
import { type Furniture, type Job, jobsOf } from "./job.ts";
import type { Glances } from "./look/glance.ts";
import { packPictures } from "./picture-list.ts";
import { digestProps, isPage, type Planned, withProps } from "./planned.ts";
import type { Made } from "./render-pages.ts";
import type { Renderer } from "./renderer.ts";
import { createProgress } from "./say.ts";
import type { Indexed } from "./search/stage-part.ts";
import type { TextStore } from "./search/text-store.ts";
import { stageFile } from "./staged.ts";
import { createTray, type Tray } from "./tray.ts";
import { createWorker, type Worker } from "./worker.ts";

export interface Renewed {
  /** By output. */
  readonly made: ReadonlyMap<string, Made>;
  readonly glances: readonly Glances[];
  readonly indexed: Indexed;
}

export interface Errand {
  readonly furniture: Furniture;
  readonly renderer: Renderer;
  readonly texts: TextStore;
  readonly searchParts: readonly SearchPart[];
}

/** Makes `stale` and parts of the search index: machine files here, while helpers are starting. */
export async function renderStale(stale: readonly Planned[], errand: Errand): Promise<Renewed> {
  const { furniture, renderer, texts, searchParts } = errand;
  const pages = stale.filter(isPage);
  const files = stale.filter((planned): planned is MachineFile => !isPage(planned));
  const jobs = jobsOf(pages, searchParts);
  const own = createTray();
  const others = Array.from({ length: helpersFor(pages.length) }, createTray);
  const helpers = others.map(({ put }) => startHelper(furniture, texts, jobs, put));
  const trays = [own, ...others];
  try {
    const printed = await printFiles(files, renderer, furniture.stage);
    const onRendered = createProgress("Rendering page", pages.length);
    await doJobs(jobs, createWorker(furniture, renderer, texts), own, onRendered);
    await endOf(helpers);
    return {
      made: new Map([...printed, ...trays.flatMap(({ made }) => [...made])]),
      glances: trays.map(({ glances }) => glances),
      indexed: new Map(trays.flatMap(({ indexed }) => [...indexed])),
    };
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

async function printFiles(
  files: readonly MachineFile[],
  renderer: Renderer,
  stage: string,
): Promise<ReadonlyMap<string, Made>> {
  const printed = new Map<string, Made>();
  for (const file of files) {
    printed.set(file.output, printFile(file, renderer, stage));
    await hearHelper();
  }
  return printed;
}

/** A helper that wants its next job is heard only between two steps of what is done here. */
const hearHelper = () => setImmediate();

function printFile(planned: MachineFile, renderer: Renderer, stage: string): Made {
  const file = withProps(planned);
  const text = renderer.file(file);
  return { ...digestProps(file), ...stageFile(stage, file.output, text), pictures: packPictures(renditionsIn(text)) };
}

async function doJobs(jobs: Iterable<Job>, worker: Worker, tray: Tray, onRendered: () => void): Promise<void> {
  for (const job of jobs) {
    tray.put(await worker.do(job, onRendered));
    await hearHelper();
  }
  await worker.end();
}

async function endOf(helpers: readonly Helper[]): Promise<void> {
  for (const { ended } of helpers) {
    const failure = await ended;
    if (failure !== undefined) throw failure;
  }
}
