// Turns planned pages and machine files into text; bodies that stand in several places are rendered once.

import { frameHosts } from "../../layouts/client/embed.ts";
import { createOnce } from "../../layouts/parts/once.tsx";
import type { Assets, Surroundings } from "../../layouts/parts/surroundings.ts";
import { renderPage } from "../../layouts/render-page.tsx";
import { createRecent } from "../base/recent.ts";
import { renderFeedText } from "../body/feed-text.tsx";
import { renderBody, renderLite, renderStory } from "../body/render-body.tsx";
import type { BodyText } from "../desk/props/body-text.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import type { FeedItem } from "../desk/props/feed.ts";
import type { FileSurroundings } from "../feeds/file-surroundings.ts";
import { headFactsOf } from "../feeds/head-facts.ts";
import { renderFile } from "../feeds/render-file.ts";

export interface Renderer {
  /** The site's base path. */
  readonly base: string;
  readonly assets: Assets;
  page(page: Page): string;
  file(file: MachineFile): string;
}

/** Bodies that are kept for the next page or feed that shows them. */
const atHand = 1000;

/** The printers of one edition. */
export function createRenderer(chrome: Chrome, assets: Assets, base: string): Renderer {
  const entries = createRecent<BodyText, string>(atHand);
  const renderEntry = (text: BodyText) => entries(text, () => renderBody(text, surroundings, "entry"));
  const feedTexts = createRecent<FeedItem, string | undefined>(atHand);
  const surroundings: Surroundings = {
    chrome,
    assets,
    headFacts: { metas: [], links: [] },
    once: createOnce(),
    renderLite: (text) => renderLite(text, surroundings),
    renderStory: (text) => renderStory(text, surroundings),
    renderBody: (text, place) => (place === "body" ? renderBody(text, surroundings) : renderEntry(text)),
  };
  const forFiles: FileSurroundings = {
    chrome,
    assets,
    renderBody: renderEntry,
    frameHosts,
    renderFeedText: (item) => feedTexts(item, () => renderFeedText(item, surroundings)),
  };
  return {
    base,
    assets,
    page: (planned) => {
      // Its props may be made whenever they are asked for: here, once.
      const page = { ...planned, props: planned.props } as Page;
      return renderPage(page, { ...surroundings, headFacts: headFactsOf(page, chrome, assets.icon) });
    },
    file: (file) => renderFile(file, forFiles),
  };
}
