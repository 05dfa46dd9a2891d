// The words of a body, for the search index.
import type { Token } from "markdown-it";
import { envOf } from "./body.ts";
import { markdownFor } from "./markdown.ts";
import { pageParts } from "./parts.ts";
import { plainText } from "./plain-text.ts";

/** All that a reader can read in a Markdown text, in its order, as one line; boxes and cards of other pages are left out. */
export function searchText(markdown: string, language: string): string {
  if (markdown.trim() === "") return "";
  const text = { markdown, language, pictures: {}, stories: {}, base: "/", idPrefix: "", sponsored: false };
  return wordsOfBody(markdownFor(language).parse(markdown, envOf({ text, parts: pageParts, print: refuseToPrint })));
}

/** The same of a body whose tokens are at hand. */
export function wordsOfBody(tokens: readonly Token[]): string {
  return tokens.flatMap(wordsOf).join(" ").replaceAll(/\s+/g, " ").trim();
}

function wordsOf(token: Token): string[] {
  if (token.type === "inline") return [plainText(token.children ?? [])];
  if (token.type === "picture" || token.type === "fence" || token.type === "code_block") return [token.content];
  // A box holds its title, or whose words it quotes, and blocks of its own.
  if (token.type.startsWith("box_")) return [token.content, ...(token.children ?? []).flatMap(wordsOf)];
  return [];
}

function refuseToPrint(): never {
  throw new Error("The words of a body are read, not printed.");
}
