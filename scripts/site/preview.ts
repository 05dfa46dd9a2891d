// How the preview watches and serves.
import { join, resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { type AssetFile, assetsAt, buildAssets } from "./assets.ts";
import type { Order } from "./handover.ts";
import { removeOthers } from "./move-staged.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { pictureMiddleware, showPictures } from "./picture-middleware.ts";
import { workshopOf } from "./pictures.ts";
import { previewFiles } from "./preview-files.ts";
import { searchMiddleware, showSearch } from "./preview-search.ts";
import { createRenderer } from "./renderer.ts";
import type { Run } from "./run.ts";
import { sayProblems, sayWarnings } from "./say.ts";
import { writeFiles } from "./write-files.ts";

/** What the running process takes up by itself. */
export function watchedFolders(root: string): string[] {
  return [join(root, "content"), ...["css", "client", "static"].map((folder) => resolve("layouts", folder))];
}

/** Content, styles and browser scripts are taken up by the running process; layouts and scripts restart it. */
export function watchNewsroom(eleventy: EleventyConfig, { root }: Run): void {
  for (const folder of watchedFolders(root)) eleventy.addWatchTarget(`${folder}/**/*`, { resetConfig: true });
  eleventy.watchIgnores.add("layouts/**/*.tsx");
  eleventy.watchIgnores.add("scripts/**");
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 } });
  eleventy.setWatchThrottleWaitTime(10);
}

/** Whole pages are loaded again after a change: a patched page would keep what the page's script did to the old one. */
export function servePreview(eleventy: EleventyConfig): void {
  eleventy.setServerOptions({
    domDiff: false,
    port: Number(process.env.PORT ?? 8080),
    portReassignmentRetryCount: 10,
    middleware: [pictureMiddleware, searchMiddleware],
  });
}

/** Plans the preview anew, writes what is no page, and says what is wrong; Eleventy calls this after every change. */
export async function openPreview(eleventy: EleventyConfig, run: Run): Promise<Order> {
  const newsroom = await openNewsroom(run);
  const { edition, problems, warnings, base } = newsroom;
  const built = await buildAssets(true);
  const others = [...built.files, ...previewFiles(problems, warnings, edition !== undefined)];
  writeFiles(run.output, others);
  sayWarnings(warnings);
  sayProblems(problems);
  prunePreview(eleventy, run, newsroom, others);
  if (edition === undefined) return { pages: [], render: () => "", base };
  const { page, file } = createRenderer(edition.chrome, assetsAt(base, built), base);
  const files = edition.files.map((one) => ({ output: one.output, content: Buffer.from(file(one)) }));
  writeFiles(run.output, files);
  showPictures(workshopOf(run, edition));
  showSearch(edition, run);
  return { pages: edition.pages, render: page, base };
}

/** Takes away what an earlier state of the preview left behind; as long as something is wrong, its last good page stays. */
function prunePreview(
  eleventy: EleventyConfig,
  { output }: Run,
  { edition, problems }: Newsroom,
  others: readonly AssetFile[],
): void {
  if (problems.length > 0) return;
  const wanted = new Set([
    ...others.map((file) => file.output),
    ...(edition?.pages.map((page) => page.output) ?? []),
    ...(edition?.files.map((file) => file.output) ?? []),
  ]);
  eleventy.on("eleventy.after", () => void removeOthers(output, wanted));
}
