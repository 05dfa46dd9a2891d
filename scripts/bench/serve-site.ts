// Serves a built site as a good host does: compressed, with types and the site's own headers.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { frameHosts } from "../../layouts/client/embed.ts";
import { type HeaderRule, headerRules } from "../feeds/hosts/header-rules.ts";
import { isText, mediaTypes } from "../feeds/hosts/media-types.ts";

export interface ServedSite {
  readonly origin: string;
  /** How many bytes of content were sent, by address; headers are not counted. */
  readonly sent: ReadonlyMap<string, number>;
  close(): void;
}

/** Starts on a free port of this machine. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const { security, caching, rules } = headerRules(frameHosts, false);
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const found = existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
    const file = found ? path : "404.html";
    const rule = rules.find((one) => fits(one, file));
    const type = rule?.type ?? mediaTypes[extname(file).slice(1)] ?? "application/octet-stream";
    const compressed = isText(type);
    const content = compressed
      ? gzipSync(readFileSync(join(folder, file)), { level: 9 })
      : readFileSync(join(folder, file));
    sent.set(`http://${request.headers.host}${request.url}`, content.length);
    response.writeHead(found ? 200 : 404, {
      ...security,
      ...caching,
      ...rule?.headers,
      "Content-Type": isText(type) ? `${type}; charset=utf-8` : type,
      ...(compressed ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(content);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { origin: `http://127.0.0.1:${address.port}`, sent, close: () => server.close() };
}

function fits({ where }: HeaderRule, file: string): boolean {
  if ("folder" in where) return file.startsWith(where.folder);
  return "file" in where ? file === where.file : file.endsWith(where.ending);
}
