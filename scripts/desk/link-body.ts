// Resolves what an item's Markdown refers to.
import type { BodyReference } from "../content/body-reference.ts";
import type { Entry } from "../content/kinds.ts";
import { picturesFolder } from "../content/read-content.ts";
import type { Article, BodyLinks } from "./desk.ts";
import type { Finder } from "./find-item.ts";
import type { Picture } from "./props/picture.ts";
import type { Reporter } from "./reporter.ts";
import { occasionOf, type PictureShelf, resolvePicture } from "./resolve-picture.ts";

/** What linking a body needs beside the stories. */
export interface BodyBench {
  readonly survey: (entry: Entry) => readonly BodyReference[];
  readonly shelf: PictureShelf;
  readonly reporter: Reporter;
}

/** What most briefs refer to. */
export const withoutLinks: BodyLinks = { pictures: {}, stories: {} };

/** Pictures and stories by the names that the text uses, and the paths that it links to. */
export function linkBody(entry: Entry, stories: Finder<Article>, bench: BodyBench): BodyLinks {
  const { survey, reporter } = bench;
  const references = survey(entry);
  if (references.length === 0) return withoutLinks;
  const pictures: Record<string, Picture> = {};
  const boxed: Record<string, Article> = {};
  const paths: string[] = [];
  for (const reference of references) {
    switch (reference.type) {
      case "picture": {
        const picture = linkBodyPicture(entry, reference, bench);
        if (picture !== undefined) pictures[reference.file] = picture;
        break;
      }
      case "story": {
        const found = stories.find(reference.slug);
        if ("item" in found) boxed[reference.slug] = found.item;
        else if ("problem" in found) reporter.body(entry, reference, found.problem);
        break;
      }
      case "mistake":
        reporter.body(entry, reference, reference.message);
        break;
      case "link":
        if (reference.to.startsWith("/")) paths.push(reference.to.replace(/[?#].*$/, ""));
        break;
      default:
        reference satisfies never;
    }
  }
  return { pictures, stories: boxed, ...(paths.length > 0 ? { paths } : {}) };
}

function linkBodyPicture(
  entry: Entry,
  reference: BodyReference & { type: "picture" },
  { shelf, reporter }: BodyBench,
): Picture | undefined {
  const resolved = resolvePicture(reference, shelf, occasionOf(entry));
  if ("problems" in resolved) {
    for (const problem of resolved.problems) reporter.body(entry, reference, problem);
    return undefined;
  }
  for (const doubt of resolved.doubtsOfUse) reporter.bodyWarning(entry, reference, doubt);
  for (const doubt of resolved.doubtsOfFile) reporter.fileWarning(picturesFolder + resolved.picture.file, doubt);
  return resolved.picture;
}
