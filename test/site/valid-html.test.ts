// Every page of the sample newspaper is valid HTML: html-validate's recommended rules, and the Nu checker where Java is.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { run } from "./run-node.ts";

let folder: string;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "dateline-valid-")), "site");
  const built = await run("site/build", ["--output", folder, "--now", "2024-05-20T12:00+03:00"]);
  expect(built).toMatchObject({ code: 0 });
});

afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const recommended = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // HTML knows no difference: the renderer writes `<!doctype html>` and `<meta/>`.
      "doctype-style": "off",
      "void-style": "off",
      // Footnotes are linked as `fn:1` since markdown-it-footnote exists; HTML allows any sign but a space.
      "valid-id": ["error", { relaxed: true }],
      // A search engine's limit; headlines are the editor's.
      "long-title": "off",
    },
  }),
);

test("html-validate's recommended rules find nothing", async () => {
  const files = listFiles(folder, ".").filter((file) => file.endsWith(".html"));
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const { results } = await recommended.validateString(readFileSync(join(folder, file), "utf8"), file);
    for (const { messages } of results)
      found.push(...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`));
  }
  expect(found).toEqual([]);
});

const missing = missingJava();

describe.skipIf(missing !== undefined)(`the Nu checker${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  test("finds no error in any page", async () => {
    const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
    const said = await new Promise<string>((finish) => {
      const args = ["-jar", jar, "--skip-non-html", "--errors-only", "--format", "gnu", folder];
      execFile("java", args, { maxBuffer: 1 << 26 }, (_error, stdout, stderr) => finish(stdout + stderr));
    });
    expect(said.split("\n").filter((line) => line !== "")).toEqual([]);
  });
});

function missingJava(): string | undefined {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return undefined;
  } catch (error) {
    const advice = "There is no Java on this machine. Debian: apt-get install default-jre-headless.";
    if (process.env.CI !== undefined) throw new Error(advice, { cause: error });
    return advice;
  }
}
