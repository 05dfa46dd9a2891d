// One mistake each, with the exact message. A fixture: its name, files that go over test/paper, and the problems.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../scripts/base/problem.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper } from "../newspaper.ts";

describe("each mistake is reported with its place and what to write instead", () => {
  for (const fixture of readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"))) {
    const [title = "", ...parts] = readFileSync(join(import.meta.dirname, fixture), "utf8").split(/^=== /m);
    const files = parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1)] as const;
    });
    const problems = files.pop()?.[1];
    test(`${fixture}: ${title.trim()}`, async () => {
      const bare = readFileSync(join(import.meta.dirname, "../paper/content/pictures/harbour.png"));
      const root = newspaper({ "content/pictures/bare.png": bare, ...Object.fromEntries(files) });
      const opened = await openDesk(root, surveyBody);
      expect(`${opened.problems.map(formatProblem).join("\n")}\n`).toBe(problems);
    });
  }
});
