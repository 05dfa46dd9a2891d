// Rule: prints `::: facts Title` … `:::` as a fact box, whose title can be linked to.
import type { MarkdownIt, StateCore } from "markdown-it";
import { bodyOf } from "../body.ts";
import { idFor } from "./headings.ts";

export function factBox(markdown: MarkdownIt): void {
  markdown.core.ruler.after("headings", "fact_box_ids", giveIds);
  markdown.renderer.rules.box_facts = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const html = renderer.render(token?.children ?? [], options, env);
    const id = String(token?.attrGet("id"));
    const { print, parts } = bodyOf(env);
    return `${print(<parts.FactBox id={id} title={token?.content ?? ""} html={html} />)}\n`;
  };
}

function giveIds(state: StateCore): void {
  for (const token of state.tokens)
    if (token.type === "box_open" && token.info === "facts")
      token.attrSet("id", idFor(bodyOf(state.env), token.content));
}
