// Turns planned pages and machine files into text; bodies that stand in several places are rendered once.

import type { Assets, Surroundings } from "../../layouts/parts/surroundings.ts";
import { renderPage } from "../../layouts/render-page.tsx";
import { renderBody, renderStory } from "../body/render-body.tsx";
import type { BodyText, Chrome, MachineFile, Page } from "../desk/props.ts";
import { renderFile } from "../feeds/render-file.ts";

export interface Renderer {
  /** The site's base path. */
  readonly base: string;
  readonly assets: Assets;
  page(page: Page): string;
  file(file: MachineFile): string;
}

/** The printers of one edition. */
export function createRenderer(chrome: Chrome, assets: Assets, base: string): Renderer {
  const rendered = new WeakMap<BodyText, string>();
  const surroundings: Surroundings = {
    chrome,
    assets,
    renderStory: (text) => renderStory(text, surroundings),
    renderBody: (text) => {
      const known = rendered.get(text);
      if (known !== undefined) return known;
      const html = renderBody(text, surroundings);
      rendered.set(text, html);
      return html;
    },
  };
  return {
    base,
    assets,
    page: (page) => renderPage(page, surroundings),
    file: (file) => renderFile(file, surroundings),
  };
}
