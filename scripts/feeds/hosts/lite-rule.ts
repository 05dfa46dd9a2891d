// Who is led to the lite edition: readers whose device asks to save data, where they come from outside.
//
// Browsers say where a navigation comes from, and those that do not are left alone: so links between the two editions, and
// all others of this site, lead where they say. https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header
import { litePath } from "../../desk/lite-paths.ts";

/** How the request's headers have to read, as regular expressions. */
export const whoAsks = {
  /** https://wicg.github.io/savedata/#save-data-request-header-field */
  "Save-Data": "on",
  "Sec-Fetch-Mode": "navigate",
  "Sec-Fetch-Site": "(?:none|cross-site)",
} as const;

/** The answer hangs on headers, and the page that the reader asks for next may be the full one. */
export const answerHeaders = { "Cache-Control": "no-store" } as const;

/** Where the twins of the pages are that stand under the base path. */
export function liteFolder(base: string): string {
  return base + litePath.slice(1);
}

/** As a regular expression that means just this text. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
