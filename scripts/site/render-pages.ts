// Renders pages with Eleventy into a folder.
import { statSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../base/command.ts";
import type { Page } from "../desk/props/edition.ts";
import { renditionsIn } from "../pictures/rendition.ts";
import { codeFile } from "./code-file.ts";
import { handOver } from "./handover.ts";
import type { Glance, Glancer } from "./look/glance.ts";
import { factsOf, type Row } from "./manifest.ts";
import { packPictures } from "./picture-list.ts";
import { digestProps, withProps } from "./planned.ts";
import { hashOf } from "./previous.ts";
import type { Renderer } from "./renderer.ts";
import type { Run } from "./run.ts";

export type Made = Omit<Row, "maker">;

export type MadePage = Made & {
  /** What the last look needs to know of it. */
  readonly glance: Glance;
};

export interface Rendering {
  readonly run: Run;
  readonly stage: string;
  readonly renderer: Renderer;
  readonly glancer: Glancer;
  readonly onRendered: () => void;
}

/** By output, what was made. */
export async function renderPages(
  pages: readonly Page[],
  { run, stage, renderer, glancer, onRendered }: Rendering,
): Promise<[string, MadePage][]> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const rendered = new Map<string, Omit<MadePage, "size" | "modified" | "changed">>();
  const render = (planned: Page) => {
    const page = withProps(planned);
    const text = renderer.page(page);
    rendered.set(page.output, {
      ...digestProps(page),
      hash: hashOf(text),
      pictures: packPictures(renditionsIn(text)),
      glance: glancer(page.output, text),
    });
    onRendered();
    return text;
  };
  handOver({ run: { ...run, output: stage }, order: { pages, render, base: renderer.base } });
  const eleventy = new Eleventy("layouts", stage, { configPath: codeFile(".eleventy.ts"), quietMode: true });
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw causeIn(error) ?? error;
  });
  return [...rendered].map(([output, page]) => [output, { ...page, ...factsOf(statSync(join(stage, output))) }]);
}

/** What the system refused, or a person must do, where that is why Eleventy failed: it is said as everywhere else. */
function causeIn(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("syscall" in error || error instanceof Refusal) return error;
  return "originalError" in error ? causeIn(error.originalError) : undefined;
}
