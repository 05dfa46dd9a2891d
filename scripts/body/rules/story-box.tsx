// Rule: a line `::story slug` offers another story of the paper.
import type { MarkdownIt, StateBlock } from "markdown-it";
import { didYouMean } from "../../base/suggest.ts";
import { bodyOf, lookUp } from "../body.ts";

export function storyBox(markdown: MarkdownIt): void {
  markdown.block.ruler.before("fence", "story_box", readStory, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  markdown.renderer.rules.story_box = (tokens, index, _options, env) => {
    const { text, print, parts } = bodyOf(env);
    // A story that is not out yet, or no more, is not among the stories.
    const story = lookUp(text.stories, tokens[index]?.content ?? "");
    return story === undefined ? "" : `${print(<parts.StoryBox story={story} />)}\n`;
  };
}

function readStory(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith("::", start)) return false;
  const [, name, slug = ""] =
    /^::\s*(\p{L}[^\s:]*)\s*(.*?)\s*$/u.exec(state.src.slice(start, state.eMarks[line])) ?? [];
  if (name === undefined) return false;
  const { survey } = bodyOf(state.env);
  const place = survey?.startOf(line, "::") ?? { line: 0, column: 0 };
  if (name !== "story") {
    if (!silent) survey?.mistake(place, unknownMessage(name));
    return silent && survey !== undefined;
  }
  if (silent) return true;
  if (slug === "")
    survey?.mistake(place, "Say which story the box is for. Write its slug, like ::story a-story-about-trade");
  else survey?.references.push({ ...place, type: "story", slug });
  state.push("story_box", "", 0).content = slug;
  state.line = line + 1;
  return true;
}

function unknownMessage(name: string): string {
  if (name === "quote" || name === "facts") return `A box opens with three colons. Write ::: ${name}`;
  return `"::${name}" is not something that can stand in a story.${didYouMean(name, ["story"])} Write ::story slug for a related story.`;
}
