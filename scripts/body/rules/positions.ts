// Rule: remembers where links and pictures stand while a body is surveyed, and stops notes and pictures that stand
// inside one another without end.
import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { bodyOf } from "../body.ts";
import type { Run } from "../survey.ts";

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** How many pictures may stand in each other's words: more than any text has; each costs stack. */
const deepestPicture = 20;

export function positions(markdown: MarkdownIt): void {
  markdown.core.ruler.at("inline", parseRuns);
  replaceInline(markdown, "link", (rule) => remembering(rule, "link_open"));
  replaceInline(markdown, "autolink", (rule) => remembering(rule, "link_open"));
  replaceInline(markdown, "image", (rule) => remembering(nested(rule, deepestPicture), "image"));
  // A note within a note would be numbered before the one that it stands in; nobody needs one.
  replaceInline(markdown, "footnote_inline", (rule) => nested(rule, 0));
}

/** markdown-it's own `inline` rule, which also tells the survey which text comes next. */
function parseRuns(state: StateCore): void {
  const { survey } = bodyOf(state.env);
  let row = { line: 0, done: 0 };
  let before: Token | undefined;
  for (const token of state.tokens) {
    if (token.type === "tr_open") row = { line: token.map?.[0] ?? 0, done: 0 };
    if (token.type === "inline") {
      if (survey !== undefined) {
        const { run, end } = runOf(token, before, row, (line) => survey.line(line));
        row.done = end;
        survey.enter(run);
      }
      state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
    }
    before = token;
  }
}

function runOf(
  token: Token,
  before: Token | undefined,
  row: { line: number; done: number },
  lineAt: (line: number) => string,
): { run: Run; end: number } {
  const { content } = token;
  if (before?.tag === "td" || before?.tag === "th") {
    // A bar inside a cell is written \| and comes here without its backslash.
    const written = content.replaceAll("|", "\\|");
    const start = Math.max(row.done, lineAt(row.line).indexOf(written, row.done));
    return { run: { line: row.line, content, start, escapedBars: true }, end: start + written.length };
  }
  const line = token.map?.[0] ?? 0;
  if (before?.type === "heading_open" && before.markup.startsWith("#")) {
    const marks = lineAt(line).indexOf("#");
    return { run: { line, content, start: Math.max(0, lineAt(line).indexOf(content, marks + 1)) }, end: 0 };
  }
  return { run: { line, content }, end: 0 };
}

/** A rule that also remembers where the first token of a type that it makes stands. */
function remembering(rule: InlineRule, type: string): InlineRule {
  return (state, silent) => {
    const { survey } = bodyOf(state.env);
    if (survey === undefined || silent) return rule(state, silent);
    const start = state.pos;
    const made = state.tokens.length;
    if (!rule(state, silent)) return false;
    const token = state.tokens.slice(made).find((one) => one.type === type);
    if (token !== undefined) survey.remember(token, start);
    return true;
  };
}

/** A rule that parses what stands in its brackets as a text of its own: `![…]` and `^[…]`. */
function nested(rule: InlineRule, deepest: number): InlineRule {
  return (state, silent) => {
    if (silent) return rule(state, silent);
    const body = bodyOf(state.env);
    if (body.nesting > deepest) return false;
    body.nesting++;
    const parse = () => rule(state, silent);
    const matched = body.survey === undefined ? parse() : body.survey.within(state.pos + 2, parse);
    body.nesting--;
    return matched;
  };
}

/** markdown-it has no public way to wrap a rule that it brings along: its list of rules is the only one. */
function replaceInline(markdown: MarkdownIt, name: string, wrap: (rule: InlineRule) => InlineRule): void {
  const { ruler } = markdown.inline;
  const found = ruler.__rules__.find((rule) => rule.name === name);
  if (found === undefined) throw new Error(`markdown-it has no inline rule "${name}" any more.`);
  ruler.at(name, wrap(found.fn));
}
