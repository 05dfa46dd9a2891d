// Running text without its marks, for alternative texts, ids and titles.
import type { Token } from "markdown-it";

/** The words of inline tokens, as a reader hears them. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join("");
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case "text":
    case "text_special":
    case "code_inline":
      return token.content;
    case "image":
      return plainText(token.children ?? []);
    case "softbreak":
    case "hardbreak":
      return " ";
    default:
      return "";
  }
}
