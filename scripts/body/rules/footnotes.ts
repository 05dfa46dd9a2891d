// Rule: footnotes, `[^1]` with `[^1]: The note.` below, or `^[The note.]` at once.
import type { MarkdownIt, RendererRule, StateCore, StateInline, Token } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import { bodyOf } from "../body.ts";

/** Ids hold a colon, which no heading's id can: so a heading "Fn 1" does not meet them. */
const noteId: RendererRule = (tokens, index, _options, env) =>
  `${bodyOf(env).text.idPrefix}fn:${numbers(tokens[index]).note}`;

const callId: RendererRule = (tokens, index, _options, env) => {
  const { note, call } = numbers(tokens[index]);
  return `${bodyOf(env).text.idPrefix}fnref:${note}${call > 0 ? `:${call + 1}` : ""}`;
};

export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnotePlugin);
  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;

  rules.footnote_ref = (...given) => {
    const [tokens, index] = given;
    const { note } = numbers(tokens[index]);
    const [id, target] = [escapeHtml(callId(...given)), escapeHtml(noteId(...given))];
    const { page } = bodyOf(given[3]);
    if (page !== undefined) return `<sup><a href="${escapeHtml(page)}#${target}">${note}</a></sup>`;
    return `<sup class="footnote-ref"><a href="#${target}" id="${id}" role="doc-noteref" aria-label="Note ${note}">${note}</a></sup>`;
  };
  rules.footnote_block_open = (_tokens, _index, _options, env) =>
    bodyOf(env).page === undefined
      ? '<section class="footnotes" role="doc-endnotes" aria-label="Notes">\n<ol class="footnotes-list">\n'
      : "<section>\n<ol>\n";
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (...given) =>
    bodyOf(given[3]).page === undefined ? `<li id="${escapeHtml(noteId(...given))}" class="footnote-item">` : "<li>";
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (...given) => {
    const [tokens, index, , env] = given;
    if (bodyOf(env).page !== undefined) return "";
    const { note, call } = numbers(tokens[index]);
    const which = call > 0 ? `note ${note}, mention ${call + 1}` : `note ${note}`;
    // U+FE0E keeps the arrow from becoming an emoji.
    return ` <a href="#${escapeHtml(callId(...given))}" class="footnote-backref" role="doc-backlink" aria-label="Back to ${which}">↩\uFE0E</a>`;
  };

  markdown.inline.ruler.after("footnote_ref", "footnote_missing", reportMissing);
  markdown.core.ruler.before("footnote_tail", "footnote_unused", reportUnused);
}

function numbers(token: Token | undefined): { note: number; call: number } {
  return { note: Number(token?.meta?.id ?? 0) + 1, call: Number(token?.meta?.subId ?? 0) };
}

/** Stands behind the rule for `[^1]`: what comes here looks like a note, but there is none. */
function reportMissing(state: StateInline, silent: boolean): boolean {
  const { survey } = bodyOf(state.env);
  if (survey === undefined || silent || !state.src.startsWith("[^", state.pos)) return false;
  const [, label] = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.pos + 100)) ?? [];
  if (label !== undefined)
    survey.mistake(
      survey.at(state.pos),
      `There is no note "${label}". Write it on a line of its own, like [^${label}]: The note.`,
    );
  return false;
}

function reportUnused(state: StateCore): void {
  const { survey } = bodyOf(state.env);
  if (survey === undefined) return;
  const known = state.env.footnotes as { refs?: Record<string, number> } | undefined;
  state.tokens.forEach((token, index) => {
    if (token.type !== "footnote_reference_open") return;
    const label = String(token.meta?.label);
    const line = state.tokens[index + 1]?.map?.[0];
    if (line === undefined || (known?.refs?.[`:${label}`] ?? -1) >= 0) return;
    survey.mistake(
      survey.startOf(line, `[^${label}]:`),
      `The note "${label}" is never referred to, so nobody would read it. Write [^${label}] where it belongs, or take the note out.`,
    );
  });
}
