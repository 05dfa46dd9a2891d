// The work of a build in pieces, which any process can do that has the furniture.
import type { Assets } from "../../layouts/parts/surroundings.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { Page } from "../desk/props/edition.ts";
import type { SearchPart, SearchRecord } from "../desk/search-parts.ts";
import { withProps } from "./planned.ts";
import type { MadePage } from "./render-pages.ts";
import type { Run } from "./run.ts";
import type { IndexedPart } from "./search/stage-part.ts";
import type { SharedTexts, TextStore } from "./search/text-store.ts";

/** What all jobs of a build need. */
export interface Furniture {
  readonly run: Run;
  readonly chrome: Chrome;
  readonly assets: Assets;
  /** The site's base path. */
  readonly base: string;
  readonly texts: SharedTexts;
  readonly stage: string;
}

export type Job = { readonly pages: readonly Page[] } | { readonly part: SearchPart };

export type Done = RenderedPages | IndexedPart;

export interface RenderedPages {
  readonly made: readonly (readonly [output: string, page: MadePage])[];
  /** Outputs that glances at these pages are the worker's first to name, in the order of their numbers. */
  readonly named: readonly string[];
}

/** Eleventy keeps about 30 KB for each page of a job until it has written all. */
const pagesOfJob = 100;

/** Pages first: they are what takes long, and the parts of the search index, the largest first, fill what is left. */
export function* jobsOf(pages: readonly Page[], parts: readonly SearchPart[]): Generator<Job, undefined> {
  for (let start = 0; start < pages.length; start += pagesOfJob)
    yield { pages: pages.slice(start, start + pagesOfJob) };
  for (const part of parts.toSorted((a, b) => b.size - a.size)) yield { part };
}

/** The job with all that is made when it is asked for, so that it can go to another process, which shares `texts`. */
export function wholeJob(job: Job, texts: TextStore): Job {
  if ("part" in job) {
    const { name, size, records } = job.part;
    return { part: { name, size, records: records.map((one) => wholeRecord(one, texts)) } };
  }
  return { pages: job.pages.map(withProps) };
}

function wholeRecord({ text, ...record }: SearchRecord, texts: TextStore): SearchRecord {
  if (text === undefined) return record;
  // Of what the store holds, nobody asks for the Markdown.
  const markdown = texts.holds(text, record.language) ? "" : text.markdown;
  return { ...record, text: { markdown, markdownHash: text.markdownHash } };
}
