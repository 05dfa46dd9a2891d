// Says in an editor's words what is wrong with a piece of YAML, and where.
import type { YAMLException } from "js-yaml";
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../base/problem.ts";
import type { YamlText } from "./yaml-text.ts";

/** All mistakes of form in `source`; `thrown` is the fast parser's, for what only that one refuses. */
export function describeYamlErrors({ file, yaml, firstLine }: YamlText, thrown: YAMLException): Problem[] {
  const tabs = tabProblems(file, yaml, firstLine);
  if (tabs.length > 0) return tabs;
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(yaml, { lineCounter, version: "1.2", schema: "core" });
  if (errors.length === 0) {
    const { line = 0, column = 0 } = thrown.mark ?? {};
    return [{ file, line: firstLine + line, column: column + 1, message: generalMessage(thrown.reason) }];
  }
  return errors.map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return {
      file,
      line: firstLine + line - 1,
      column: col,
      message: messageFor(error.code, error.message, yaml, error.pos[0]),
    };
  });
}

function tabProblems(file: string, yaml: string, firstLine: number): Problem[] {
  return yaml.split("\n").flatMap((text, number) => {
    const tab = /^[ ]*\t/.exec(text);
    return tab === null
      ? []
      : [
          {
            file,
            line: firstLine + number,
            column: tab[0].length,
            message: "This line begins with a tab. Use spaces, two for each step.",
          },
        ];
  });
}

function messageFor(code: string, message: string, yaml: string, offset: number): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return `The field "${wordAt(yaml, offset)}" stands here a second time. Keep one of the two.`;
    case "MISSING_CHAR":
      return "Something that was opened here is not closed. Look for a missing quotation mark, bracket or brace.";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return 'This line cannot be read. If the text has a colon in it, put the whole text between quotation marks: "…".';
    case "BAD_INDENT":
      return "This line is indented in a way that cannot be read. Indent it like its neighbours, with spaces.";
    case "BAD_SCALAR_START":
      return 'The text begins with a sign that has a meaning of its own here. Put the whole text between quotation marks: "…".';
    default:
      return generalMessage(message);
  }
}

function generalMessage(reason: string): string {
  const sentence = reason.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? reason;
  return `The fields cannot be read here (${sentence}). Compare with a story that works; texts with special signs go between quotation marks.`;
}

function wordAt(yaml: string, offset: number): string {
  return /^["']?([^"':\n]+)/.exec(yaml.slice(offset))?.[1]?.trim() ?? "";
}
