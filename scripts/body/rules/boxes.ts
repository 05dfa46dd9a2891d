// Rule: boxes, which open with `::: quote Attribution` or `::: facts Title` and close with `:::`; Markdown inside.
import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { didYouMean } from "../../base/suggest.ts";
import { bodyOf } from "../body.ts";

/** How each kind of box is opened. */
const kinds: Readonly<Record<string, string>> = { quote: "::: quote Attribution", facts: "::: facts Title" };

export function boxes(markdown: MarkdownIt): void {
  markdown.block.ruler.after("fence", "box", readBox, { alt: ["paragraph", "reference", "blockquote", "list"] });
  markdown.core.ruler.push("fold_boxes", foldBoxes);
}

function readBox(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const opening = boxLine(state, startLine);
  if (opening === undefined) return false;
  if (silent) return true;
  const { name, rest } = opening;
  if (name === "") {
    report(state, startLine, "This ::: closes nothing. Take it out, or open a box above it, like ::: facts Title");
    state.line = startLine + 1;
    return true;
  }
  let end = startLine + 1;
  while (end < endLine && !leavesParent(state, end) && boxLine(state, end) === undefined) end++;
  const closed = end < endLine && !leavesParent(state, end) && boxLine(state, end)?.name === "";
  const refused = problemOf(name, rest) ?? (isInsideBox(state) ? nestedMessage : undefined);
  if (refused !== undefined) report(state, startLine, refused);
  else if (!closed) reportUnclosed(state, startLine, end, endLine, name);

  const open = state.push("box_open", "", 1);
  open.map = [startLine, end];
  if (refused === undefined) open.info = name;
  open.content = rest;
  const { parentType, lineMax } = state;
  state.parentType = "box";
  state.lineMax = end;
  state.md.block.tokenize(state, startLine + 1, end);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.push("box_close", "", -1);
  state.line = closed ? end + 1 : end;
  return true;
}

/** The name and the rest of a line that opens a box; both empty on a line that closes one. */
function boxLine(state: StateBlock, line: number): { name: string; rest: string } | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith(":::", start)) return undefined;
  const [, name = "", rest = ""] = /^:{3,}\s*(\S*)\s*(.*)$/.exec(state.src.slice(start, state.eMarks[line])) ?? [];
  return { name, rest: rest.trim() };
}

/** Whether a line belongs no more to the list or quotation that the box stands in. */
function leavesParent(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

const nestedMessage =
  "A box cannot stand inside another. Close the one above with ::: on a line of its own before you open this one.";

/** Inside a quotation or a list that stands in a box: the box's own lines end where the next one opens. */
function isInsideBox(state: StateBlock): boolean {
  return state.tokens.findLast(({ type }) => type === "box_open" || type === "box_close")?.type === "box_open";
}

function reportUnclosed(state: StateBlock, startLine: number, end: number, endLine: number, name: string): void {
  if (end < endLine && !leavesParent(state, end)) report(state, end, nestedMessage);
  else
    report(
      state,
      startLine,
      `This box is never closed. Write ::: on a line of its own where the ${name === "quote" ? "quotation" : "box"} ends.`,
    );
}

function problemOf(name: string, rest: string): string | undefined {
  if (name === "story")
    return "A related story is a single line with two colons, and nothing closes it. Write ::story slug";
  if (!Object.hasOwn(kinds, name))
    return `There is no box "${name}".${didYouMean(name, Object.keys(kinds))} Write ${Object.values(kinds).join(" or ")}`;
  if (name === "facts" && rest === "")
    return "A fact box needs a title. Write it behind the name, like ::: facts What we know";
  return undefined;
}

function report(state: StateBlock, line: number, message: string): void {
  const { survey } = bodyOf(state.env);
  survey?.mistake(survey.startOf(line, ":::"), message);
}

/**
 * Puts what stands in a box into one token, `box_quote` or `box_facts`, whose rule prints it in a part. This comes last:
 * the other rules look at a flat list. A box that is wrong leaves its text and goes.
 */
function foldBoxes(state: StateCore): void {
  if (!state.tokens.some((token) => token.type === "box_open")) return;
  const levels: { box?: Token; inside: Token[] }[] = [{ inside: [] }];
  for (const token of state.tokens) {
    const here = levels.at(-1);
    if (token.type === "box_open") levels.push({ box: token, inside: [] });
    else if (token.type === "box_close" && here?.box !== undefined) {
      levels.pop();
      for (const inner of fold(state, here.box, here.inside)) levels.at(-1)?.inside.push(inner);
    } else here?.inside.push(token);
  }
  state.tokens = levels.flatMap(({ inside }) => inside);
}

function fold(state: StateCore, box: Token, inside: Token[]): Token[] {
  if (box.info === "") return inside;
  const folded = new state.Token(`box_${box.info}`, "", 0);
  folded.block = true;
  folded.content = box.content;
  folded.children = inside;
  folded.attrs = box.attrs;
  return [folded];
}
