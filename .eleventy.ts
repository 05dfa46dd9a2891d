// How Eleventy makes the newspaper: a table of contents.

import type { EleventyConfig, EleventySettings } from "@11ty/eleventy";
import { addPages } from "./scripts/site/add-pages.ts";
import { takeOver } from "./scripts/site/handover.ts";
import { openPreview, servePreview, watchNewsroom } from "./scripts/site/preview.ts";

export default async function dateline(eleventy: EleventyConfig): Promise<EleventySettings> {
  const { run, again = () => {}, order = await openPreview(eleventy, run, again) } = takeOver();
  // On a busy machine Eleventy would report its own parts as slow.
  eleventy.benchmarks.config.setIsVerbose(false);
  addPages(eleventy, order.pages, order.render);

  if (run.preview) {
    watchNewsroom(eleventy, run);
    servePreview(eleventy);
  }

  return {
    dir: { input: "layouts", output: run.output },
    templateFormats: ["11ty.js"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    pathPrefix: order.base,
  };
}
