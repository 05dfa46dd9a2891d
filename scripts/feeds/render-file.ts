// Which function prints which kind of machine file.
import type { FileKind, FilePropsOf, MachineFile } from "../desk/props/edition.ts";
import { renderAtom } from "./atom.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { renderCaddy } from "./hosts/caddy.ts";
import { renderHeaders } from "./hosts/header-list.ts";
import { renderNginx } from "./hosts/nginx.ts";
import { renderRedirects } from "./hosts/redirect-list.ts";
import { renderHumans } from "./humans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderLatestFeed } from "./latest-feed.ts";
import { renderSecurity, renderTrust } from "./lines.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderOembed } from "./oembed.ts";
import { renderRobots } from "./robots.ts";
import { renderRss } from "./rss.ts";
import { renderSitemap, renderSitemapIndex } from "./sitemap.ts";
import { renderWebManifest } from "./web-manifest.ts";
import { renderWorker } from "./worker.ts";

type Printer<K extends FileKind> = (props: FilePropsOf[K], surroundings: FileSurroundings) => string;

const printers: { readonly [K in FileKind]: Printer<K> } = {
  rss: renderRss,
  atom: renderAtom,
  "json-feed": renderJsonFeed,
  sitemap: renderSitemap,
  "sitemap-index": renderSitemapIndex,
  "news-sitemap": renderNewsSitemap,
  oembed: renderOembed,
  "latest-feed": renderLatestFeed,
  worker: renderWorker,
  "web-manifest": renderWebManifest,
  robots: renderRobots,
  trust: renderTrust,
  security: renderSecurity,
  humans: renderHumans,
  redirects: renderRedirects,
  headers: (props, { frameHosts }) => renderHeaders(props, frameHosts),
  nginx: (props, { frameHosts }) => renderNginx(props, frameHosts),
  caddy: (props, { frameHosts }) => renderCaddy(props, frameHosts),
};

/** The text of a machine file. The same file and surroundings always give the same text. */
export function renderFile({ kind, props }: MachineFile, surroundings: FileSurroundings): string {
  return (printers[kind] as Printer<FileKind>)(props, surroundings);
}
