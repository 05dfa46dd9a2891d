// The smallest rendition that a place offers in a format that nearly all browsers know: for search results and the lite edition.
import type { Original } from "./original.ts";
import type { Place } from "./places.ts";
import { sourcesOf } from "./sources.ts";

/** Its address under the base path `base`. Pages that show the picture in that place offer it too, so it is made anyway. */
export function smallestOf(original: Original, place: Place, base: string): string {
  const { sources, src } = sourcesOf(original, place, base);
  return sources.at(-1)?.srcset.split(" ", 1)[0] ?? src;
}
