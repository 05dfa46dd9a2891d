// Hands the edition's pages to Eleventy: one paginated template for each layout.

import type { EleventyConfig } from "@11ty/eleventy";
import type { LayoutName, Page } from "../desk/props/edition.ts";

/**
 * Pagination runs over output paths, which are strings, because Eleventy copies objects deeply; nothing enters its
 * collections, which would cost a search per page.
 */
export function addPages(eleventy: EleventyConfig, pages: readonly Page[], render: (page: Page) => string): void {
  const layouts = new Map<LayoutName, Map<string, Page>>();
  for (const page of pages) {
    const group = layouts.get(page.layout) ?? new Map<string, Page>();
    layouts.set(page.layout, group.set(page.output, page));
  }
  for (const [layout, byOutput] of layouts)
    eleventy.addTemplate(
      `layouts/${layout}.11ty.js`,
      ({ output }) => {
        const page = byOutput.get(output);
        if (page === undefined) throw new Error(`The edition has no page ${output}.`);
        return render(page);
      },
      {
        pagination: { data: "outputs", size: 1, alias: "output" },
        outputs: [...byOutput.keys()],
        permalink: ({ output }: { readonly output: string }) => output,
        eleventyExcludeFromCollections: true,
      },
    );
}
