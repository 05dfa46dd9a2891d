// Takes a content file apart: YAML between two lines of three hyphens, then Markdown.
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Problem } from "../base/problem.ts";
import { describeYamlErrors } from "./yaml-errors.ts";
import type { YamlText } from "./yaml-text.ts";

export interface FrontMatter extends YamlText {
  readonly body: string;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Splits a file's text (line feeds only). */
export function splitFrontMatter(file: string, text: string): FrontMatter | { readonly problem: Problem } {
  const lines = text.split("\n");
  if (!fence.test(lines[0] ?? ""))
    return {
      problem: {
        file,
        line: 1,
        column: 1,
        message:
          "The file must begin with its facts: a line of three hyphens (---), the fields, and another such line.",
      },
    };
  const end = lines.findIndex((line, number) => number > 0 && fence.test(line));
  if (end === -1)
    return {
      problem: {
        file,
        line: 1,
        column: 1,
        message: "The fields at the top have no end. Write a line of three hyphens (---) after the last field.",
      },
    };
  return {
    file,
    yaml: lines.slice(1, end).join("\n"),
    firstLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

/** Parses YAML 1.2 (dates stay text); all mistakes of form are reported together. */
export function parseYaml(source: YamlText): { readonly data: unknown } | { readonly problems: Problem[] } {
  try {
    return { data: load(source.yaml, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: describeYamlErrors(source, error) };
  }
}
