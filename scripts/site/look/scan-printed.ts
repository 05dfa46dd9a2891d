// Reads HTML in the one form in which our printers write it, several times as fast as any HTML can be read.
import { type Attributes, type Gatherer, wanted } from "./gather-facts.ts";

const doctype = "<!doctype html>";

/** What stands inside of these is text to the end, whatever it looks like. */
const textual = new Set("script style title textarea iframe noembed noframes xmp plaintext".split(" "));

/** Told by their length, most other attributes need not be cut out of the text. */
const wantedLengths = new Set([...wanted].map((name) => name.length));

const [space, quote, slash, equals, greater] = [32, 34, 47, 61, 62] as const;
const none: Attributes = new Map();

/**
 * Tells of a whole document, and gives true; false as soon as something is not in that form: tags in small letters,
 * values in double quotes, no comments, no `<` and no entity but the five best-known. Then nothing that was told counts.
 */
export function scanPrinted(html: string, gatherer: Gatherer): boolean {
  let at = html.startsWith(doctype) ? doctype.length : 0;
  for (;;) {
    at = html.indexOf("<", at);
    if (at === -1) return true;
    at = html.charCodeAt(at + 1) === slash ? endOfClosing(html, at + 2) : scanElement(html, at + 1, gatherer);
    if (at === -1) return false;
  }
}

/** Where a closing tag ends; -1 where it is in another form. */
function endOfClosing(html: string, start: number): number {
  const end = endOfName(html, start, false);
  return end > start && html.charCodeAt(end) === greater ? end + 1 : -1;
}

/** Where an opening tag ends, with all of an element that holds text alone; -1 where it is in another form. */
function scanElement(html: string, start: number, gatherer: Gatherer): number {
  let at = endOfName(html, start, false);
  if (at === start) return -1;
  const tag = html.slice(start, at);
  let attributes: Map<string, string> | undefined;
  while (html.charCodeAt(at) === space) {
    const begin = at + 1;
    const end = endOfName(html, begin, true);
    const hasValue = html.charCodeAt(end) === equals;
    const close = hasValue && html.charCodeAt(end + 1) === quote ? html.indexOf('"', end + 2) : -1;
    if (end === begin || (hasValue && close === -1)) return -1;
    at = hasValue ? close + 1 : end;
    if (!wantedLengths.has(end - begin)) continue;
    const name = html.slice(begin, end);
    if (!wanted.has(name)) continue;
    const value = hasValue ? decoded(html.slice(end + 2, close)) : "";
    if (value === undefined) return -1;
    attributes ??= new Map();
    attributes.set(name, value);
  }
  if (html.charCodeAt(at) === slash) at++;
  if (html.charCodeAt(at) !== greater) return -1;
  gatherer.open(tag, attributes ?? none);
  return textual.has(tag) ? endOfText(html, at + 1, tag, gatherer) : at + 1;
}

function endOfText(html: string, start: number, tag: string, gatherer: Gatherer): number {
  const close = `</${tag}>`;
  const end = html.indexOf("<", start);
  if (tag === "plaintext" || end === -1 || !html.startsWith(close, end)) return -1;
  const text = tag === "title" ? decoded(html.slice(start, end)) : "";
  if (text === undefined) return -1;
  gatherer.text(text);
  gatherer.close();
  return end + close.length;
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
