// Rule: the address of a video, post or map alone in its paragraph, bare or as `[Title](address)`, becomes a card.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Embed } from "../../../layouts/parts/embed-card.tsx";
import { bodyOf } from "../body.ts";
import { readEmbed } from "../embed-providers.ts";
import { plainText } from "../plain-text.ts";

interface Found {
  readonly embed: Embed;
  readonly title: string | undefined;
}

export function embeds(markdown: MarkdownIt): void {
  markdown.core.ruler.push("embeds", findEmbeds);
  markdown.renderer.rules.embed = (tokens, index, _options, env) => {
    const found = tokens[index]?.meta?.found as Found | undefined;
    const { print, parts } = bodyOf(env);
    return found === undefined ? "" : `${print(<parts.EmbedCard embed={found.embed} title={found.title} />)}\n`;
  };
}

function findEmbeds(state: StateCore): void {
  const { tokens } = state;
  for (let index = tokens.length - 3; index >= 0; index--) {
    const open = tokens[index];
    const inline = tokens[index + 1];
    if (open?.type !== "paragraph_open" || tokens[index + 2]?.type !== "paragraph_close") continue;
    const found = inline && readParagraph(inline);
    if (found === undefined) continue;
    const token = new state.Token("embed", "", 0);
    token.block = true;
    token.level = open.level;
    token.meta = { found };
    tokens.splice(index, 3, token);
  }
}

function readParagraph({ content, children }: Token): Found | undefined {
  // The text as written: the parser may have taken an underscore of the address for a mark.
  if (/^https?:\/\/\S+$/i.test(content)) return card(content);
  if (children?.[0]?.type !== "link_open") return undefined;
  const [open, ...rest] = children;
  const close = rest.pop();
  if (close?.type !== "link_close") return undefined;
  if (rest.some((token) => token.type === "link_close" || token.type === "image")) return undefined;
  const title = open.markup === "autolink" ? "" : plainText(rest).trim();
  return card(String(open.attrGet("href")), title);
}

function card(address: string, title = ""): Found | undefined {
  const embed = readEmbed(address);
  return embed === undefined ? undefined : { embed, title: title || undefined };
}
