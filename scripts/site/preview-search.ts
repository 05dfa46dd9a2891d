// The search of a preview: indexed when somebody searches, so that no edit waits for it.
import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { searchIndexPath } from "../desk/addresses.ts";
import type { Edition } from "../desk/edition.ts";
import { closeSearch, digestOfPart, indexPart } from "./index-search.ts";
import type { Run } from "./run.ts";

type Files = ReadonlyMap<string, string>;

/** A change of code starts the preview anew. */
const started = `preview ${Date.now()}`;

let onShow: (() => Promise<Files>) | undefined;
/** One after the other: two at once would make the same parts. */
let last: Promise<unknown> = Promise.resolve();

/** From now on a preview searches this edition. */
export function showSearch(edition: Edition, run: Run): void {
  let files: Promise<Files> | undefined;
  onShow = () => {
    files ??= last.then(() => indexAll(edition, run));
    // Whoever asked is told of a failure; those who wait in line only need to know that it is over.
    last = files.then(
      () => {},
      () => {},
    );
    return files;
  };
}

/** Where each file of the index lies, by output. */
async function indexAll({ search, chrome }: Edition, { cache }: Run): Promise<Files> {
  const files = new Map<string, string>();
  try {
    for (const part of search) {
      const indexed = await indexPart(part, digestOfPart(part, chrome, started), chrome, cache);
      for (const { path, output } of indexed.files) files.set(output, join(indexed.folder, path));
    }
  } finally {
    await closeSearch();
  }
  return files;
}

/** Answers requests for files of the search index. */
export async function searchMiddleware(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const path = new RegExp(`${searchIndexPath}[^?#]+`).exec(request.url ?? "")?.[0].slice(1);
  const file = path === undefined ? undefined : (await onShow?.())?.get(path);
  if (file === undefined) return next();
  const type = { ".js": "text/javascript", ".json": "application/json" }[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
  createReadStream(file).pipe(response);
}
