// Rule: where a body is to be printed, links to pages carry the number of their address.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { bodyOf } from "../body.ts";

/** Stands behind the rules that make addresses whole and take links away. */
export function linkNumbers(markdown: MarkdownIt): void {
  markdown.core.ruler.push("link_numbers", numberLinks);
}

function numberLinks(state: StateCore): void {
  const { numbered, ownOrigin = "" } = bodyOf(state.env);
  if (numbered === undefined) return;
  for (const { children } of state.tokens)
    for (const token of children ?? []) {
      const address = token.type === "link_open" ? addressOf(token, ownOrigin) : undefined;
      if (address === undefined) continue;
      if (!numbered.includes(address)) numbered.push(address);
      token.attrSet("data-note", String(numbered.indexOf(address) + 1));
    }
}

/** Nothing for a link that shows its address, and for one that leads nowhere on paper. */
function addressOf(link: Token, ownOrigin: string): string | undefined {
  const written = String(link.attrGet("href"));
  if (link.markup === "autolink" || !/^(?:https?:|\/)/i.test(written)) return undefined;
  return written.startsWith("//") ? `https:${written}` : written.replace(/^(?=\/)/, ownOrigin);
}
