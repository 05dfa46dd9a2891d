// Rule: tables are aligned by class, since the security policy allows no inline styles, and scroll by themselves.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { bodyOf } from "../body.ts";

export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.before("smartquotes", "tables", alignByClass);
  // Whatever scrolls must be within reach of the keyboard, and so must have a name of its own.
  markdown.renderer.rules.table_open = (tokens, index, _options, env) =>
    bodyOf(env).page === undefined
      ? `<section class="table" aria-label="${nameOf(tokens, index)}" tabindex="0">\n<table>\n`
      : "<table>\n";
  markdown.renderer.rules.table_close = (_tokens, _index, _options, env) =>
    bodyOf(env).page === undefined ? "</table>\n</section>\n" : "</table>\n";
}

/** `Table`, and with its number from the second on. */
function nameOf(tokens: readonly Token[], index: number): string {
  const before = tokens.slice(0, index).filter(({ type }) => type === "table_open").length;
  return before === 0 ? "Table" : `Table ${before + 1}`;
}

function alignByClass(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const style = token.attrGet("style");
    token.attrs = style === null ? null : [["class", String(style).replace("text-align:", "align-")]];
  }
}
