// npm run check and npm run new, as an editor runs them.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newspaper, paper } from "../newspaper.ts";
import { run } from "../site/run-node.ts";

test("check is content with a paper that has no problem", async () => {
  expect(await run("cli/check", ["--root", paper])).toEqual({
    code: 0,
    output: "No problems in 2 articles and 2 briefs.\n",
  });
});

test("check lists all problems and fails", async () => {
  const root = newspaper({
    "content/topics/x.md": "---\nnam: X\n---\n",
    "content/authors/x.md": "---\nname: X\nemial: x@example.org\n---\n",
  });
  const { code, output } = await run("cli/check", ["--root", root]);
  expect(code).toBe(1);
  expect(output).toContain('content/authors/x.md:3:1  Unknown field "emial". Did you mean "email"?');
  expect(output).toContain('content/topics/x.md:2:1  Unknown field "nam". Did you mean "name"?');
  expect(output).toContain("3 problems in content/");
});

test("a warning stops neither check nor build, and both end with it", async () => {
  const root = newspaper({
    "content/pictures/harbour.yaml": "credit: Newsroom\ndigitalSourceType: trainedAlgorithmicMedia\n",
  });
  const warning = /Warning: The picture "harbour.png" was made by AI .* label: Made with AI/;
  const checked = await run("cli/check", ["--root", root]);
  expect(checked).toMatchObject({ code: 0, output: expect.stringMatching(warning) });
  expect(checked.output).toContain("No problems in 2 articles and 2 briefs, but 2 warnings.\n");
  const built = await run("site/build", ["--root", root, "--output", join(root, "site")]);
  expect(built).toMatchObject({ code: 0, output: expect.stringMatching(warning) });
  expect(built.output).toContain("no problems, but 2 warnings: ");
});

test.each([
  ["article", "content/articles/2024/04/ferries-sail-again-at-last.md", "published: 2024-04-13 00:43"],
  ["brief", "content/briefs/2024/04/13-0043-ferries-sail-again-at-last.md", "time: 2024-04-13 00:43"],
])("new makes %s at the right place, with the newspaper's time, and it passes the check", async (kind, file, time) => {
  const root = newspaper();
  const headline = 'Ferries sail again: "at last!"';
  const made = await run("cli/new", ["--root", root, "--now", "2024-04-12T21:43:00Z", kind, headline]);
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining(file) });
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(time);
  expect(text).toContain("draft: true");
  expect((await run("cli/check", ["--root", root])).code).toBe(0);
  const again = await run("cli/new", ["--root", root, "--now", "2024-04-12T21:43:00Z", kind, headline]);
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining("is there already") });
});

test.each([[[]], [["article"]], [["poem", "Roses"]]])("new says how to call it: %j", async (args) => {
  expect(await run("cli/new", ["--root", paper, ...args])).toMatchObject({
    code: 1,
    output: expect.stringContaining("npm run new -- article"),
  });
});

test("new refuses a time that it cannot read in a sentence", async () => {
  const args = ["--root", paper, "--now", "nonsense", "article", "Ferries sail"];
  expect(await run("cli/new", args)).toEqual({
    code: 1,
    output:
      '--now: "nonsense" is not a date and time. Write it like 2024-04-13 00:43, or with an offset, like 2024-04-13T00:43+03:00\n',
  });
});

test("remember writes the addresses that are out, once, and refuses while something is wrong", async () => {
  const root = newspaper();
  const remember = (now: string) => run("cli/remember", ["--root", root, "--now", now]);
  const ledger = () => readFileSync(join(root, "content/addresses.txt"), "utf8");
  expect(await remember("2024-04-11T00:00Z")).toEqual({
    code: 0,
    output: expect.stringMatching(/^content\/addresses\.txt: \d+ new\. Commit it\.\n$/),
  });
  expect(ledger()).not.toContain("/2024/04/12/storm/");
  expect((await remember("2024-04-20T00:00Z")).code).toBe(0);
  expect(ledger()).toContain("/2024/04/12/storm/\tcontent/briefs/2024/04/12-1832-storm.md\t2024-04-12T15:32:00Z\n");
  const before = ledger();
  expect((await remember("2024-04-21T00:00Z")).output).toBe("content/addresses.txt is up to date.\n");
  rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  expect(await remember("2024-04-21T00:00Z")).toMatchObject({
    code: 1,
    output: expect.stringContaining("Nothing was remembered"),
  });
  expect(ledger()).toBe(before);
});
