// The pictures of a run: made after the pages of a build, because only those tell which are shown; on demand in a preview.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import { inReadingOrder } from "../base/problem.ts";
import type { Edition } from "../desk/edition.ts";
import { makeRendition, makeRenditions, type Workshop } from "../pictures/make-renditions.ts";
import { contentTypes, readRendition, renditionsIn } from "../pictures/rendition.ts";
import { ContentProblems } from "./newsroom.ts";
import type { Run } from "./run.ts";
import { createProgress } from "./say.ts";

/** Renditions are kept here from run to run. */
export const pictureCache = ".cache/pictures";

export function workshopOf({ root }: Run, { originals }: Edition): Workshop {
  return { root, cache: resolve(pictureCache), originals };
}

export interface PictureOrders {
  /** Takes note of the renditions that a text names, and gives the text back. */
  noted(text: string): string;
  /** Makes all that were noted. Throws `ContentProblems` that name each picture that cannot be made. */
  fill(): Promise<void>;
}

/** Orders of one build: what its pages and files name is made into `output`. */
export function openOrders(workshop: Workshop, output: string): PictureOrders {
  const wanted = new Set<string>();
  return {
    noted(text) {
      for (const rendition of renditionsIn(text)) wanted.add(rendition);
      return text;
    },
    async fill() {
      const progress = createProgress("Making picture", wanted.size);
      const problems = await makeRenditions(workshop, wanted, output, progress);
      if (problems.length > 0) throw new ContentProblems(inReadingOrder(problems));
    },
  };
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
