// Rule: prints `::: quote Attribution` … `:::` as a pull quote.
import type { MarkdownIt } from "markdown-it";
import { bodyOf } from "../body.ts";

export function pullQuote(markdown: MarkdownIt): void {
  markdown.renderer.rules.box_quote = (tokens, index, options, env, renderer) => {
    const { content: attribution = "", children } = tokens[index] ?? {};
    const html = renderer.render(children ?? [], options, env);
    const { print, parts } = bodyOf(env);
    return `${print(<parts.PullQuote html={html} attribution={attribution || undefined} />)}\n`;
  };
}
