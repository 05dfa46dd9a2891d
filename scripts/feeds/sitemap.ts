// Sitemaps and their index: https://www.sitemaps.org/protocol.html, pictures as Google reads them.
import { isoInZone } from "../base/time.ts";
import type { SitemapEntry, SitemapProps } from "../desk/props/sitemaps.ts";
import { renditionOutput } from "../pictures/rendition.ts";
import { wholeImageOf } from "../pictures/social-image.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { whole } from "./whole.ts";
import { printXml } from "./xml.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

export function renderSitemap({ entries }: SitemapProps, surroundings: FileSurroundings): string {
  const { origin, home } = surroundings.chrome;
  return printXml({
    urlset: {
      "@xmlns": namespace,
      "@xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
      url: entries.map((entry) => ({
        ...located(entry, surroundings),
        "image:image": entry.pictures?.map((picture) => ({
          "image:loc": origin + home + renditionOutput(wholeImageOf(picture)),
        })),
      })),
    },
  });
}

export function renderSitemapIndex({ entries }: SitemapProps, surroundings: FileSurroundings): string {
  return printXml({
    sitemapindex: { "@xmlns": namespace, sitemap: entries.map((entry) => located(entry, surroundings)) },
  });
}

function located({ address, modified }: SitemapEntry, { chrome }: FileSurroundings) {
  return {
    loc: whole(chrome.origin, address),
    lastmod: modified === undefined ? undefined : isoInZone(modified, chrome.timeZone),
  };
}
