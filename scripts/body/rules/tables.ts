// Rule: tables are aligned by class, since the security policy allows no inline styles, and scroll by themselves.
import type { MarkdownIt, StateCore } from "markdown-it";
import { bodyOf } from "../body.ts";

export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.before("smartquotes", "tables", alignByClass);
  // Whatever scrolls must be within reach of the keyboard, and so must have a name.
  markdown.renderer.rules.table_open = (_tokens, _index, _options, env) =>
    bodyOf(env).page === undefined ? '<section class="table" aria-label="Table" tabindex="0">\n<table>\n' : "<table>\n";
  markdown.renderer.rules.table_close = (_tokens, _index, _options, env) =>
    bodyOf(env).page === undefined ? "</table>\n</section>\n" : "</table>\n";
}

function alignByClass(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const style = token.attrGet("style");
    token.attrs = style === null ? null : [["class", String(style).replace("text-align:", "align-")]];
  }
}
