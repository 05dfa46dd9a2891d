// Turns a planned page into HTML; bodies that stand on several pages are rendered once.

import type { Assets, Surroundings } from "../../layouts/parts/surroundings.ts";
import { renderPage } from "../../layouts/render-page.tsx";
import { renderBody, renderStory } from "../body/render-body.tsx";
import type { BodyText, Chrome, Page } from "../desk/props.ts";

/** A function from page to HTML for one edition. */
export function createRenderer(chrome: Chrome, assets: Assets): (page: Page) => string {
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
  return (page) => renderPage(page, surroundings);
}
