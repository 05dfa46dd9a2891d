// The pictures of a preview: each is made when a page that shows it is looked at.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { makeRendition, type Workshop } from "../pictures/make-renditions.ts";
import { contentTypes, readRendition } from "../pictures/rendition.ts";

let onShow: Workshop | undefined;

/** From now on a preview makes the pictures of this workshop: that of its newest edition. */
export function showPictures(workshop: Workshop): void {
  onShow = workshop;
}

/** Answers requests for pictures of the edition, under any base path; what cannot be made is a sentence in the log. */
export async function pictureMiddleware(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const output = /\/(pictures\/[^/?#]+)(?:\?.*)?$/.exec(request.url ?? "")?.[1] ?? "";
  const rendition = readRendition(output);
  if (onShow === undefined || rendition === undefined || !isOf(onShow, rendition.id)) return next();
  try {
    const picture = await readFile(await makeRendition(onShow, output));
    response.writeHead(200, {
      "content-type": contentTypes[rendition.format],
      "content-length": picture.length,
      "cache-control": "max-age=31536000",
    });
    response.end(picture);
  } catch (error) {
    const file = onShow.originals.get(rendition.id)?.file ?? output;
    const sentence = `The picture ${file} cannot be made smaller for readers: ${error instanceof Error ? error.message : error}`;
    console.error(sentence);
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(sentence);
  }
}

function isOf({ originals, cards }: Workshop, id: string): boolean {
  return originals.has(id) || cards.has(id);
}
