// One mistake each, with the exact message. A fixture: its name, files that go over test/paper, and what is reported.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatProblem, type Problem } from "../../scripts/base/problem.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper } from "../newspaper.ts";
import { fixturePictures } from "./fixture-pictures.ts";

let pictures: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  pictures = await fixturePictures();
});

describe("each mistake is reported with its place and what to write instead", () => {
  for (const fixture of readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"))) {
    const [title = "", ...parts] = readFileSync(join(import.meta.dirname, fixture), "utf8").split(/^=== /m);
    const named = new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
    const [problems = "", warnings = ""] = [named.get("problems"), named.get("warnings")];
    named.delete("problems");
    named.delete("warnings");
    test(`${fixture}: ${title.trim()}`, async () => {
      const opened = await openDesk(newspaper({ ...pictures, ...Object.fromEntries(named) }), surveyBody);
      expect(listed(opened.problems)).toBe(problems);
      expect(listed(opened.warnings)).toBe(warnings);
      expect(problems + warnings).not.toBe("");
    });
  }
});

function listed(found: readonly Problem[]): string {
  return found.map((problem) => `${formatProblem(problem)}\n`).join("");
}
