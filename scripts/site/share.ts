// What one process does of a build: those parts of the pages and of the search index that no other process has taken.
import { join } from "node:path";
import type { Chrome } from "../desk/props/chrome.ts";
import type { Page } from "../desk/props/edition.ts";
import type { SearchPart } from "../desk/search-parts.ts";
import { type Rendered, renderPages } from "./render-pages.ts";
import type { Renderer } from "./renderer.ts";
import type { Run } from "./run.ts";
import { type Indexed, indexParts } from "./search/index-parts.ts";
import type { TextStore } from "./search/text-store.ts";

export interface Work {
  readonly run: Run;
  readonly pages: readonly Page[];
  readonly renderer: Renderer;
  readonly searchParts: readonly SearchPart[];
  readonly chrome: Chrome;
  readonly texts: TextStore;
  readonly stage: string;
  /** Where the processes tell each other which parts they have taken. */
  readonly claims: string;
  readonly onRendered: () => void;
}

export interface Share extends Rendered {
  readonly indexed: Indexed;
}

/** Pages first: they are what takes long, and the parts of the index fill what is left. */
export async function takeShare({ searchParts, ...work }: Work): Promise<Share> {
  const rendered = await renderPages(work);
  const indexed = await indexParts({ ...work, parts: searchParts, claims: join(work.claims, "search") });
  return { ...rendered, indexed };
}
