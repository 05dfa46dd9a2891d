// Makes pages and machine files that are out of date, into the stage. Eleventy renders the pages, and is started for no less.
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { startHelper, type Task } from "./helper.ts";
import type { Glances } from "./look/glance.ts";
import { isPage, type Planned } from "./planned.ts";
import type { Made } from "./render-pages.ts";
import type { Renderer } from "./renderer.ts";
import { createProgress } from "./say.ts";
import type { Indexed } from "./search/index-parts.ts";
import type { Share, Work } from "./share.ts";
import { stageFile } from "./staged.ts";

export interface Renewed {
  /** By output. */
  readonly made: ReadonlyMap<string, Made>;
  readonly glances: readonly Glances[];
  readonly indexed: Indexed;
}

/** The work beside the pages, and by what a helper knows that it has the same content. */
export type Errand = Omit<Work, "pages" | "claims" | "onRendered"> & Pick<Task, "content" | "reading">;

/** Makes `stale` and parts of the search index into the stage: machine files here, while a helper is starting. */
export async function renderStale(stale: readonly Planned[], errand: Errand): Promise<Renewed> {
  const { renderer, stage } = errand;
  const sources = stale.map(({ source }) => source);
  const pages = sources.filter(isPage);
  const files = sources.filter((source): source is MachineFile => !isPage(source));
  const claims = `${stage}-claims`;
  const helped = startHelper(taskOf(pages, claims, errand));
  const printed = files.map((file) => [file.output, printFile(file, renderer, stage)] as const);
  const own = await takeOwn(pages, claims, errand);
  const shares = helped === undefined ? [own] : [own, await helped()];
  return {
    made: new Map([...printed, ...shares.flatMap(({ made }) => [...made])]),
    glances: shares.map(({ glances }) => glances),
    indexed: new Map(shares.flatMap(({ indexed }) => [...indexed])),
  };
}

function taskOf(pages: readonly Page[], claims: string, errand: Errand): Task {
  const { run, renderer, searchParts, texts, stage, content, reading } = errand;
  return {
    run,
    assets: renderer.assets,
    outputs: pages.map(({ output }) => output),
    searchParts: searchParts.map(({ name }) => name),
    texts: texts.share(),
    stage,
    claims,
    content,
    reading,
  };
}

function printFile(file: MachineFile, renderer: Renderer, stage: string): Made {
  const text = renderer.file(file);
  return { ...stageFile(stage, file.output, text), pictures: renditionsIn(text) };
}

async function takeOwn(pages: readonly Page[], claims: string, { content, reading, ...work }: Errand): Promise<Share> {
  const { takeShare } = await import("./share.ts");
  return takeShare({ ...work, pages, claims, onRendered: createProgress("Rendering page", pages.length) });
}
