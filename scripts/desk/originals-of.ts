// Which pictures an edition shows: those of what is out, and no other.
import type { Original } from "../pictures/original.ts";
import type { BodyLinks } from "./desk.ts";
import type { Plan } from "./plan.ts";

/** By id. */
export function originalsOf({ desk, lists }: Plan): Map<string, Original> {
  const bodies: BodyLinks[] = [...lists.articles, ...lists.briefs, ...lists.pages, ...desk.authors].map(
    ({ body }) => body,
  );
  const pictures = [
    ...lists.articles.map(({ lead }) => lead),
    ...desk.authors.map(({ portrait }) => portrait),
    ...bodies.flatMap(({ pictures }) => Object.values(pictures)),
  ];
  return new Map(pictures.flatMap((picture) => (picture === undefined ? [] : [[picture.id, picture]])));
}
