// The pictures of a build: made after its pages, because only those tell which are shown.
import { resolve } from "node:path";
import { inReadingOrder } from "../base/problem.ts";
import type { Edition } from "../desk/edition.ts";
import { makeRenditions, type Workshop } from "../pictures/make-renditions.ts";
import { openShelf } from "../pictures/shelf.ts";
import { ContentProblems } from "./content-problems.ts";
import type { Row } from "./manifest.ts";
import { unpackPictures } from "./picture-list.ts";
import type { Previous } from "./previous.ts";
import type { Run } from "./run.ts";
import { createProgress } from "./say.ts";
import { staged } from "./staged.ts";

/** Renditions are kept here from run to run; CI may keep the folder as well. */
const pictureCache = ".cache/pictures";

/** What no page shows any more is kept so long, for stories that come back and for branches that are built in turn. */
const keptUnused = 30 * 24 * 60 * 60 * 1000;

const maker = "picture";

export function workshopOf({ root }: Run, { originals, cards }: Edition): Workshop {
  return { root, cache: resolve(pictureCache), originals, cards };
}

/**
 * The renditions that `pages` name: those that are there stay, the others are made into the stage. Throws
 * `ContentProblems` that name each picture that cannot be made.
 */
export async function stagePictures(
  run: Run,
  edition: Edition,
  pages: readonly (readonly [string, Row])[],
  { manifest, there }: Previous,
  stage: string,
): Promise<[string, Row][]> {
  const wanted = unpackPictures(pages.map(([, { pictures }]) => pictures));
  const isThere = (output: string) => there.has(output) && manifest?.rows.get(output)?.maker === maker;
  const missing = wanted.filter((output) => !isThere(output));
  const progress = createProgress("Making picture", missing.length);
  const workshop = workshopOf(run, edition);
  const problems = await makeRenditions(workshop, missing, stage, progress);
  if (problems.length > 0) throw new ContentProblems(inReadingOrder(problems));
  openShelf(workshop.cache).prune(new Set(wanted), Date.now() - keptUnused);
  return wanted.map((output) => {
    const row = isThere(output) ? manifest?.rows.get(output) : undefined;
    return [output, row ?? { maker, props: "", facets: "", pictures: "", ...staged(stage, output) }];
  });
}
