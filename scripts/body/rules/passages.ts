// Rule: words in another language than the text's, `[Guten Abend]{lang=de}`, so that they are spoken and broken as theirs
// (WCAG 2.2, 3.1.2). The form is that of Pandoc's bracketed spans.
import type { MarkdownIt, StateInline } from "markdown-it";
import { directionOf, isLanguageTag } from "../../base/language-tag.ts";
import { bodyOf } from "../body.ts";

const mark = /\{lang=([^}\n]{0,80})\}/y;

export function passages(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "passage", readPassage);
}

/** To whoever only looks for an end, as of a link around it, it is what stands in brackets. */
function readPassage(state: StateInline, silent: boolean): boolean {
  const { md, src, pos, posMax } = state;
  if (silent || src[pos] !== "[") return false;
  const end = md.helpers.parseLinkLabel(state, pos);
  mark.lastIndex = end + 1;
  const [written, tag = ""] = (end < 0 ? null : mark.exec(src)) ?? [];
  if (written === undefined || end + 1 + written.length > posMax) return false;
  const isKnown = isLanguageTag(tag);
  if (!isKnown) reportTag(state, tag);
  if (isKnown) openPassage(state, tag);
  state.pos = pos + 1;
  state.posMax = end;
  md.inline.tokenize(state);
  if (isKnown) state.push("passage_close", "span", -1);
  state.pos = end + 1 + written.length;
  state.posMax = posMax;
  return true;
}

function openPassage(state: StateInline, tag: string): void {
  const open = state.push("passage_open", "span", 1);
  open.attrSet("lang", tag);
  const direction = directionOf(tag);
  if (direction !== undefined) open.attrSet("dir", direction);
}

function reportTag({ env, pos }: StateInline, tag: string): void {
  const { survey } = bodyOf(env);
  survey?.mistake(
    survey.at(pos),
    `"${tag}" is not a language tag. Write one like [words]{lang=en} or [words]{lang=uk}`,
  );
}
