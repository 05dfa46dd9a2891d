// Rule: `![What it shows](2024/04/harbour.jpg "Caption")` alone in its paragraph becomes a figure with its credit.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { decoded } from "../../base/decoded.ts";
import { bodyOf, lookUp } from "../body.ts";
import { plainText } from "../plain-text.ts";
import type { Survey } from "../survey.ts";

export function pictures(markdown: MarkdownIt): void {
  markdown.core.ruler.before("smartquotes", "pictures", takeOutOfParagraphs);
  markdown.renderer.rules.picture = (tokens, index, _options, env) => {
    const { text, print, parts } = bodyOf(env);
    const token = tokens[index];
    if (token === undefined) return "";
    const picture = lookUp(text.pictures, token.info);
    if (picture !== undefined)
      return `${print(<parts.Figure picture={picture} place="body" language={text.language} />)}\n`;
    return token.content === "" ? "" : `<p>${markdown.utils.escapeHtml(token.content)}</p>\n`;
  };
  // A picture inside a line is a mistake that the desk reports; until it is mended, its words stand for it.
  markdown.renderer.rules.image = (tokens, index) =>
    markdown.utils.escapeHtml(plainText(tokens[index]?.children ?? []));
}

function takeOutOfParagraphs(state: StateCore): void {
  const { survey } = bodyOf(state.env);
  const { tokens } = state;
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const image = token.type === "paragraph_open" ? onlyImage(tokens[index + 1], tokens[index + 2]) : undefined;
    if (image === undefined) {
      kept.push(token);
      if (survey !== undefined) reportInline(survey, token);
      continue;
    }
    if (survey !== undefined) report(survey, image);
    const picture = new state.Token("picture", "", 0);
    picture.block = true;
    picture.level = token.level;
    picture.info = fileOf(image);
    picture.content = plainText(image.children ?? []);
    kept.push(picture);
    index += 2;
  }
  state.tokens = kept;
}

function onlyImage(inline: Token | undefined, close: Token | undefined): Token | undefined {
  if (close?.type !== "paragraph_close") return undefined;
  const [first, ...others] = inline?.children ?? [];
  return first?.type === "image" && others.length === 0 ? first : undefined;
}

/** The file as the text writes it; markdown-it has encoded it for use in an address. */
function fileOf(image: Token): string {
  return decoded(String(image.attrGet("src") ?? ""));
}

function report(survey: Survey, image: Token): void {
  const place = survey.placeOf(image);
  const file = fileOf(image);
  const problem = problemOf(file);
  if (problem !== undefined) {
    survey.mistake(place, problem);
    return;
  }
  const caption = image.attrGet("title");
  const alt = plainText(image.children ?? []);
  survey.references.push({ ...place, type: "picture", file, alt, ...(caption ? { caption: String(caption) } : {}) });
}

function problemOf(file: string): string | undefined {
  const example = "![What it shows](2024/04/harbour.jpg)";
  if (file === "") return `This picture has no file. Write its path in the round brackets, like ${example}`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(file))
    return `Pictures must be files in content/pictures/. Put the picture there and write its path, like ${example}`;
  return undefined;
}

function reportInline(survey: Survey, token: Token): void {
  if (token.type !== "inline") return;
  for (const child of token.children ?? [])
    if (child.type === "image")
      survey.mistake(
        survey.placeOf(child),
        "A picture must stand on a line of its own. Leave an empty line above it and below it.",
      );
}
