// Reads HTML in the one form in which our printers write it, several times as fast as any HTML can be read.
import { type Attributes, type Gatherer, wanted } from "./gather-facts.ts";

const doctype = "<!doctype html>";

/** What stands inside of these is text to the end, whatever it looks like. */
const textual = new Set("script style title textarea iframe noembed noframes xmp plaintext".split(" "));

/**
 * Tells of a whole document, and gives true; false as soon as something is not in that form: tags in small letters,
 * values in double quotes, no comments, no `<` and no entity but the five best-known. Then nothing that was told counts.
 */
export function scanPrinted(html: string, gatherer: Gatherer): boolean {
  let at = html.startsWith(doctype) ? doctype.length : 0;
  for (;;) {
    at = html.indexOf("<", at);
    if (at === -1) return true;
    const tag = scanTag(html, at, gatherer);
    if (tag === undefined) return false;
    at = tag.end;
    if (!textual.has(tag.name)) continue;
    const close = `</${tag.name}>`;
    const next = html.indexOf("<", at);
    if (tag.name === "plaintext" || next === -1 || !html.startsWith(close, next)) return false;
    if (tag.name === "title") {
      const title = decoded(html.slice(at, next));
      if (title === undefined) return false;
      gatherer.text(title);
    }
    gatherer.close();
    at = next + close.length;
  }
}

const [space, quote, slash, equals, greater] = [32, 34, 47, 61, 62] as const;
const none: Attributes = new Map();

/** Where a tag ends that begins at `start`, and the name of what it opens; nothing where it is in another form. */
function scanTag(html: string, start: number, gatherer: Gatherer): { name: string; end: number } | undefined {
  const closes = html.charCodeAt(start + 1) === slash;
  const begin = start + (closes ? 2 : 1);
  let at = endOfName(html, begin, false);
  if (at === begin) return undefined;
  if (closes) {
    gatherer.close();
    return html.charCodeAt(at) === greater ? { name: "", end: at + 1 } : undefined;
  }
  const name = html.slice(begin, at);
  let attributes: Map<string, string> | undefined;
  while (html.charCodeAt(at) === space) {
    const end = endOfName(html, at + 1, true);
    if (end === at + 1) return undefined;
    const key = html.slice(at + 1, end);
    const hasValue = html.charCodeAt(end) === equals;
    const close = hasValue && html.charCodeAt(end + 1) === quote ? html.indexOf('"', end + 2) : -1;
    if (hasValue && close === -1) return undefined;
    at = hasValue ? close + 1 : end;
    if (!wanted.has(key)) continue;
    const value = hasValue ? decoded(html.slice(end + 2, close)) : "";
    if (value === undefined) return undefined;
    attributes ??= new Map();
    attributes.set(key, value);
  }
  if (html.charCodeAt(at) === slash) at++;
  if (html.charCodeAt(at) !== greater) return undefined;
  gatherer.open(name, attributes ?? none);
  return { name, end: at + 1 };
}

/** Names begin with a small letter; after it digits, colons, hyphens and, in attributes, capitals may come too. */
function endOfName(html: string, start: number, capitals: boolean): number {
  let at = start;
  for (;;) {
    const code = html.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    const isOther = at > start && ((code >= 48 && code <= 58) || code === 45 || (capitals && code >= 65 && code <= 90));
    if (!isSmall && !isOther) return at;
    at++;
  }
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decoded(text: string): string | undefined {
  if (!text.includes("&")) return text;
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return undefined;
  return text.replaceAll(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity);
}
