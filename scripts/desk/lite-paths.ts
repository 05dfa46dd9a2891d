// The lite edition's addresses: that of the page before which `/lite` stands.
import { latestPath } from "./addresses.ts";

/** The folder of the lite edition. */
export const litePath = "/lite/";

/** A story, `/2024/04/slug/`, or a brief, `/2024/04/12/slug/`, but neither a month nor a day. */
const story = /^\/\d{4}\/\d{2}\/(?:\d{2}\/)?(?!\d{2}\/$)[^/?#]+\/$/;

/** Where the lite edition of a story or brief lives; nothing for other pages. */
export function liteStoryPath(path: string): string | undefined {
  return story.test(path) ? litePath + path.slice(1) : undefined;
}

/** The same for all pages that have a lite edition; `sections` are the sections' paths. */
export function litePathOf(path: string, sections: ReadonlySet<string>): string | undefined {
  if (path === "/" || path === latestPath || sections.has(path)) return litePath + path.slice(1);
  return liteStoryPath(path);
}
