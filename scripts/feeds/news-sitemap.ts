// The news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
import { isoInZone } from "../base/time.ts";
import type { NewsSitemapProps } from "../desk/props/sitemaps.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { whole } from "./whole.ts";
import { printXml } from "./xml.ts";

export function renderNewsSitemap({ stories }: NewsSitemapProps, { chrome }: FileSurroundings): string {
  const name = chrome.name.replace(/\s*\([^)]*\)/g, "");
  return printXml({
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      "@xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
      url: stories.map(({ address, headline, language, published }) => ({
        loc: whole(chrome.origin, address),
        "news:news": {
          "news:publication": { "news:name": name, "news:language": newsLanguage(language) },
          "news:publication_date": isoInZone(published, chrome.timeZone),
          "news:title": headline,
        },
      })),
    },
  });
}

/** Two or three letters; Chinese alone is told apart by country. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag);
  if (language !== "zh") return language;
  return region === "TW" || region === "HK" || script === "Hant" ? "zh-tw" : "zh-cn";
}
