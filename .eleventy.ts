// How Eleventy makes the newspaper: a table of contents.

import type { EleventyConfig, EleventySettings } from "@11ty/eleventy";
import type { MachineFile } from "./scripts/desk/props.ts";
import { addPages } from "./scripts/site/add-pages.ts";
import { assetsAt, buildAssets } from "./scripts/site/assets.ts";
import { openNewsroom } from "./scripts/site/newsroom.ts";
import { openOrders, showPictures, workshopOf } from "./scripts/site/pictures.ts";
import { prunePreview, servePreview, watchNewsroom } from "./scripts/site/preview.ts";
import { previewFiles } from "./scripts/site/preview-files.ts";
import { createRenderer } from "./scripts/site/renderer.ts";
import { currentRun } from "./scripts/site/run.ts";
import { createProgress, sayProblems } from "./scripts/site/say.ts";
import { placeBeside, writeFiles } from "./scripts/site/write-files.ts";

export default async function dateline(eleventy: EleventyConfig): Promise<EleventySettings> {
  const run = currentRun(process.env);
  const newsroom = await openNewsroom(run);
  const { edition, problems, base } = newsroom;
  const built = await buildAssets(run.preview);
  const others = [...built.files, ...(run.preview ? previewFiles(problems, edition !== undefined) : [])];
  writeFiles(run.output, others);

  if (edition !== undefined) {
    const render = createRenderer(edition.chrome, assetsAt(base, built));
    const progress = createProgress("Rendering page", edition.pages.length);
    const workshop = workshopOf(run, edition);
    const orders = openOrders(workshop, run.output);
    addPages(eleventy, edition.pages, (page) => orders.noted(render.page(page)), progress);
    const printed = (file: MachineFile) => ({ output: file.output, content: Buffer.from(render.file(file)) });
    const files = edition.files.map((file) => ({
      output: file.output,
      content: Buffer.from(orders.noted(render.file(file))),
    }));
    writeFiles(run.output, files);
    if (run.preview) showPictures(workshop);
    else {
      eleventy.on("eleventy.after", orders.fill);
      eleventy.on("eleventy.after", () => placeBeside(run.beside, edition.besideFiles.map(printed)));
    }
  }

  if (run.preview) {
    sayProblems(problems);
    watchNewsroom(eleventy, run);
    servePreview(eleventy);
    prunePreview(eleventy, run, newsroom, others);
  }

  return {
    dir: { input: "layouts", output: run.output },
    templateFormats: ["11ty.js"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    pathPrefix: base,
  };
}
