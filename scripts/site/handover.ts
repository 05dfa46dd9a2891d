// What a command hands to `.eleventy.ts`, which Eleventy calls without arguments.
import type { Page } from "../desk/props/edition.ts";
import type { Run } from "./run.ts";

/** Pages to render, and how. */
export interface Order {
  readonly pages: readonly Page[];
  readonly render: (page: Page) => string;
  /** The site's base path. */
  readonly base: string;
}

interface Handed {
  readonly run: Run;
  /** Absent in a preview, which finds out by itself what to render, again and again. */
  readonly order?: Order;
  /** In a preview: makes a pass as if `path` had changed. */
  readonly again?: (path: string) => void;
}

let handed: Handed | undefined;

export function handOver(work: Handed): void {
  handed = work;
}

/** Throws where Eleventy was started by itself. */
export function takeOver(): Handed {
  if (handed === undefined)
    throw new Error("Start Dateline with npm start or npm run build: Eleventy alone has no work.");
  return handed;
}
