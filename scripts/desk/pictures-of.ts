// Which pictures an edition shows: those of what is out, and no other.
import type { BodyLinks } from "./desk.ts";
import type { Plan } from "./plan.ts";

/** Paths under content/pictures/, sorted. */
export function picturesOf({ desk, lists }: Plan): string[] {
  const bodies: BodyLinks[] = [...lists.articles, ...lists.briefs, ...lists.pages, ...desk.authors].map(
    ({ body }) => body,
  );
  const pictures = [
    ...lists.articles.map(({ lead }) => lead),
    ...desk.authors.map(({ portrait }) => portrait),
    ...bodies.flatMap(({ pictures }) => Object.values(pictures)),
  ];
  return [...new Set(pictures.flatMap((picture) => (picture === undefined ? [] : picture.file)))].sort();
}
