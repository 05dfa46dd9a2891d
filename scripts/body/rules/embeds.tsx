// Rule: the address of a video, post or map alone in its paragraph, bare or as `[Title](address)`, becomes a card.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Embed, EmbedCard } from "../../../layouts/parts/embed-card.tsx";
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
    const { embed, title } = (tokens[index]?.meta as { found: Found }).found;
    return `${bodyOf(env).print(<EmbedCard embed={embed} title={title} />)}\n`;
  };
}

function findEmbeds(state: StateCore): void {
  const { tokens } = state;
  for (let index = tokens.length - 3; index >= 0; index--) {
    const [open, inline, close] = tokens.slice(index, index + 3);
    if (open?.type !== "paragraph_open" || inline === undefined || close?.type !== "paragraph_close") continue;
    const found = readParagraph(inline);
    if (found === undefined) continue;
    const card = new state.Token("embed", "", 0);
    card.block = true;
    card.level = open.level;
    card.meta = { found };
    tokens.splice(index, 3, card);
  }
}

function readParagraph({ content, children }: Token): Found | undefined {
  // The text as written: the parser may have taken an underscore of the address for a mark.
  if (/^https?:\/\/\S+$/i.test(content)) return found(content);
  const [open, ...rest] = children ?? [];
  const close = rest.pop();
  if (open?.type !== "link_open" || close?.type !== "link_close") return undefined;
  if (rest.some((token) => token.type === "link_close" || token.type === "image")) return undefined;
  const title = open.markup === "autolink" ? "" : plainText(rest).trim();
  return found(String(open.attrGet("href")), title);
}

function found(address: string, title = ""): Found | undefined {
  const embed = readEmbed(address);
  return embed === undefined ? undefined : { embed, title: title || undefined };
}
