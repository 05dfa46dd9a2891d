// The search of a preview: a part is indexed when somebody searches in it, so that no edit waits for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { searchIndexPath } from "../../desk/addresses.ts";
import type { Edition } from "../../desk/edition.ts";
import { digestOfPart, indexPart, partOfFile } from "./index-part.ts";
import { closeLexicon } from "./lexicon.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** A change of code starts the preview anew. */
const code = "preview";

let shown: Edition | undefined;
/** By the digest of a part: an edit makes one anew, and the others stay. */
let made = new Map<string, Promise<Files>>();
/** Parts are indexed one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** From now on a preview searches this edition. */
export function showSearch(edition: Edition): void {
  shown = edition;
}

/** The files of one part of the edition, by output. */
async function filesOf(name: string): Promise<Files | undefined> {
  const edition = shown;
  const part = edition?.search.find((one) => one.name === name);
  if (edition === undefined || part === undefined) return undefined;
  const digests = new Map(edition.search.map((one) => [one, digestOfPart(one, edition.chrome, code)]));
  const current = new Set(digests.values());
  made = new Map([...made].filter(([digest]) => current.has(digest)));
  const digest = digests.get(part) ?? "";
  const files =
    made.get(digest) ??
    inLine(async () => {
      const files = await indexPart(part, edition.chrome).finally(closeLexicon);
      return new Map(files.map(({ output, content }) => [output, content]));
    });
  made.set(digest, files);
  return files;
}

/** Whoever asked is told of a failure; those who wait in line only need to know that it is over. */
function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Answers requests for files of the search index. */
export async function searchMiddleware(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const output = new RegExp(`${searchIndexPath}[^?#]+`).exec(request.url ?? "")?.[0].slice(1) ?? "";
  const part = partOfFile(output);
  const content = part === undefined ? undefined : (await filesOf(part))?.get(output);
  if (content === undefined) return next();
  const type = { ".js": "text/javascript", ".json": "application/json" }[extname(output)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
  response.end(content);
}
