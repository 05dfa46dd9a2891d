// How the preview watches and serves.
import { join, resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Order } from "./handover.ts";
import { pictureMiddleware } from "./picture-middleware.ts";
import { beginPreview, orderOf, type Preview, passOver } from "./preview-pass.ts";
import { quickPage } from "./quick-page.ts";
import type { Run } from "./run.ts";
import { searchMiddleware } from "./search/preview-search.ts";

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

let preview: Preview | undefined;
let changed: readonly string[] = [];
let isQuick = false;

/** What a change makes out of date, for Eleventy to render; it calls this at the start and after every change. */
export async function openPreview(eleventy: EleventyConfig, run: Run, again: (path: string) => void): Promise<Order> {
  preview ??= await beginPreview(run);
  const [path = ""] = changed;
  const quick = isQuick ? undefined : quickPage(preview, changed);
  isQuick = quick !== undefined;
  changed = [];
  eleventy.on("eleventy.beforeWatch", (paths) => {
    changed = paths;
  });
  if (quick === undefined || preview.shown === undefined) return passOver(eleventy, preview);
  preview.rows.delete(quick.output);
  eleventy.on("eleventy.after", () => again(path));
  return orderOf(eleventy, preview, [quick], preview.shown.renderer);
}
