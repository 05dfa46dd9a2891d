// What a page's head tells machines, all of it from the props that the page shows.
import type { Chrome } from "../desk/props/chrome.ts";
import type { LayoutName, Page } from "../desk/props/edition.ts";
import type { HeadFacts } from "../desk/props/head.ts";
import { graphOf } from "./graph/graph-of.ts";
import { headLinks } from "./head-links.ts";
import { sharingOf } from "./sharing.ts";

/** Pages that are not for search engines, and lite twins, whose full pages say it all. */
const silent: ReadonlySet<LayoutName> = new Set([
  "not-found",
  "saved",
  "offline",
  "redirect",
  "gone",
  "lite-list",
  "lite-story",
]);

/** `icon` is the address of the site's icon, ready for `href`. */
export function headFactsOf(page: Page, chrome: Chrome, icon: string): HeadFacts {
  if (silent.has(page.layout)) return { metas: [], links: [] };
  return {
    metas: sharingOf(page, chrome),
    links: headLinks(page, chrome),
    graph: graphOf(page, { chrome, icon }),
  };
}
