// Serves a built site as a plain static host would: index files, 404.html, right types.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** The strictest policy that the pages must live with. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; frame-src https:; base-uri 'none'; object-src 'none'";

/** The search engine is WebAssembly; no other page may run any. */
const searchPolicy = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
const withEngine = ["/search/", "/pagefind/pagefind-worker.js"];

export interface Served {
  readonly origin: string;
  /** What was asked for and with which status it was answered, in order: `200 /latest/`. */
  readonly answers: string[];
  /** By path: what an answer waits for, as on a slow line. */
  readonly held: Map<string, Promise<void>>;
  /** By path: after how many milliseconds an answer breaks off of which only the first half is sent. */
  readonly broken: Map<string, number>;
  close(): void;
}

/** Starts on a free port. */
export async function serveFolder(folder: string): Promise<Served> {
  const answers: string[] = [];
  const held = new Map<string, Promise<void>>();
  const broken = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    await held.get(path);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, "404.html");
    const content = readFileSync(sent);
    const tag = `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`;
    const status = !found ? 404 : request.headers["if-none-match"] === tag ? 304 : 200;
    answers.push(`${status} ${path}`);
    response.writeHead(status, {
      "content-type": types[extname(sent)] ?? "application/octet-stream",
      etag: tag,
      "content-security-policy": withEngine.includes(path) ? searchPolicy : policy,
    });
    const breaks = broken.get(path);
    if (breaks === undefined) return response.end(status === 304 ? undefined : content);
    response.write(content.subarray(0, content.length / 2));
    setTimeout(() => response.destroy(), breaks);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, answers, held, broken, close: () => server.close() };
}
