// The pictures of a run: made after the pages of a build, because only those tell which are shown; on demand in a preview.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import { inReadingOrder } from "../base/problem.ts";
import type { Edition } from "../desk/edition.ts";
import { makeRendition, makeRenditions, type Workshop } from "../pictures/make-renditions.ts";
import { contentTypes, readRendition } from "../pictures/rendition.ts";
import type { Row } from "./manifest.ts";
import { ContentProblems } from "./newsroom.ts";
import type { Previous } from "./previous.ts";
import type { Run } from "./run.ts";
import { createProgress } from "./say.ts";
import { staged } from "./staged.ts";

/** Renditions are kept here from run to run. */
const pictureCache = ".cache/pictures";

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
  const wanted = [...new Set(pages.flatMap(([, { pictures }]) => pictures))].sort();
  const isThere = (output: string) => there.has(output) && manifest?.rows.get(output)?.maker === maker;
  const missing = wanted.filter((output) => !isThere(output));
  const progress = createProgress("Making picture", missing.length);
  const problems = await makeRenditions(workshopOf(run, edition), missing, stage, progress);
  if (problems.length > 0) throw new ContentProblems(inReadingOrder(problems));
  return wanted.map((output) => {
    const row = isThere(output) ? manifest?.rows.get(output) : undefined;
    return [output, row ?? { maker, props: "", facets: "", pictures: [], ...staged(stage, output) }];
  });
}

let onShow: Workshop | undefined;

/** From now on a preview makes the pictures of this workshop. */
export function showPictures(workshop: Workshop): void {
  onShow = workshop;
}

/** Answers requests for pictures, which are made when they are first asked for. */
export async function pictureMiddleware(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const output = /\/(pictures\/[^/?#]+)$/.exec(request.url ?? "")?.[1];
  const rendition = output === undefined ? undefined : readRendition(output);
  if (output === undefined || rendition === undefined || !onShow?.originals.has(rendition.id)) return next();
  try {
    const picture = await readFile(await makeRendition(onShow, output));
    response.writeHead(200, { "content-type": contentTypes[rendition.format], "cache-control": "max-age=31536000" });
    response.end(picture);
  } catch (error) {
    const sentence = `The picture ${output} cannot be made: ${error instanceof Error ? error.message : error}`;
    console.error(sentence);
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(sentence);
  }
}
