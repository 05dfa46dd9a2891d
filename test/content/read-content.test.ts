import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/base/problem.ts";
import { readContent } from "../../scripts/content/read-content.ts";
import { newspaper } from "../newspaper.ts";

const file = "content/articles/2024/04/x.md";
const article = `---
headline: A story
standfirst: What it is about.
published: 2024-04-12 10:00
authors: [ann-example]
section: town
---

First line.
Second line.
`;

function read(text: string | Uint8Array) {
  const content = readContent(newspaper({ [file]: text }));
  return { entry: content.entries.find((entry) => entry.file === file), problems: content.problems.map(formatProblem) };
}

test("a byte order mark and carriage returns are accepted", () => {
  const plain = read(article);
  const windows = read(`\ufeff${article.replaceAll("\n", "\r\n")}`);
  expect(plain.problems).toEqual([]);
  expect(windows).toEqual(plain);
});

test("Latin-1 is refused at the first wrong letter", () => {
  expect(read(Buffer.from(article.replace("Second", "Sécond"), "latin1"))).toEqual({
    entry: undefined,
    problems: [`${file}:10:2  This file is not UTF-8 text. In your editor choose “Save with encoding” and then UTF-8.`],
  });
});

test("UTF-16 is refused by its name", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, "utf16le")]);
  expect(read(utf16).problems).toEqual([expect.stringContaining("saved as UTF-16")]);
});

test("times are read in the zone that site.yaml declares", () => {
  expect(read(article).entry?.fields).toMatchObject({ published: "2024-04-12T07:00:00Z" });
});

test("the slug is the file's name unless the front matter says otherwise", () => {
  expect(read(article).entry?.slug).toBe("x");
  expect(read(article.replace("section:", "slug: другий-шлях\nsection:")).entry?.slug).toBe("другий-шлях");
});

test("symbolic links are problems, wherever they lead, and nothing is read through them", () => {
  const root = newspaper();
  const before = readContent(root).entries.length;
  const link = (target: string, at: string) => symlinkSync(target, join(root, "content", at));
  link("harbour.md", "articles/2024/04/twin.md");
  link("..", "articles/2024/circle");
  link("/etc", "pictures/away");
  link("nowhere.txt", "addresses.txt");
  const { entries, pictureFiles, problems } = readContent(root);
  expect(entries.length).toBe(before);
  expect([...pictureFiles]).toEqual(["harbour.png"]);
  expect(problems.map(formatProblem)).toEqual(
    ["addresses.txt", "articles/2024/04/twin.md", "articles/2024/circle", "pictures/away"].map(
      (path) =>
        `content/${path}  This is a symbolic link, which is not followed. Put the file or folder itself here instead, or a copy of it.`,
    ),
  );
});
