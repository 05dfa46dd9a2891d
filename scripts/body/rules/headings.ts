// Rule: headings start at the second level, because the headline is the first, and carry ids that can be linked to.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Body, bodyOf } from "../body.ts";
import { plainText } from "../plain-text.ts";

export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.before("smartquotes", "headings", markHeadings);
}

function markHeadings(state: StateCore): void {
  const body = bodyOf(state.env);
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open" && token.type !== "heading_close") return;
    if (token.tag === "h1") {
      token.tag = "h2";
      if (token.type === "heading_open") reportFirstLevel(body, token, state.tokens[index + 1]);
    }
    if (token.type === "heading_open")
      token.attrSet("id", idFor(body, plainText(state.tokens[index + 1]?.children ?? [])));
  });
}

/** An id made of the words of a title, in their own script; a second heading of the same words gets a number. */
export function idFor({ slugger, text }: Body, title: string): string {
  return text.idPrefix + slugger.slug(/[\p{L}\p{N}]/u.test(title) ? title.trim() : "section");
}

function reportFirstLevel({ survey }: Body, heading: Token, words: Token | undefined): void {
  const line = heading.map?.[0] ?? 0;
  const [firstLine = ""] = words?.content.split("\n") ?? [];
  survey?.mistake(
    survey.startOf(line, heading.markup === "#" ? "#" : firstLine.trim()),
    "The headline is the page's only first-level heading. Write ## instead.",
  );
}
