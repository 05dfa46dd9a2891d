// The lite edition's addresses: that of the page before which `/lite` stands.
import { latestPath } from "./addresses.ts";
import type { Desk } from "./desk.ts";
import type { Lists } from "./lists.ts";

/** The folder of the lite edition. */
export const litePath = "/lite/";

/** A story, `/2024/04/slug/`, or a brief, `/2024/04/12/slug/`, but neither a month nor a day. */
const story = /^\/\d{4}\/\d{2}\/(?:\d{2}\/)?(?!\d{2}\/$)[^/?#]+\/$/;

/** Where the lite edition of a story or brief lives; nothing for other pages. */
export function liteStoryPath(path: string): string | undefined {
  return story.test(path) ? litePath + path.slice(1) : undefined;
}

/** The paths of all pages that have a lite edition; none where site.yaml does not ask for one. */
export function pathsInLite({ site, sections }: Desk, { articles, briefs }: Lists): Set<string> {
  if (!site.lite) return new Set();
  return new Set(["/", latestPath, ...[...sections, ...articles, ...briefs].map(({ path }) => path)]);
}
