// The search index: what enters it, that it is repeatable, and that an unchanged part costs nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { closeSearch, digestOfPart, indexPart } from "../../scripts/site/index-search.ts";
import { newspaperToKeep } from "../newspaper.ts";

const story = (headline: string, published: string, more = "") => `---
headline: ${headline}
standfirst: What it is about.
published: ${published}
authors: [ann-example, {name: Guest Writer}]
section: town
${more}
---

::: facts What the tide did
It went out.
:::

Text.
`;

async function editionOf(files: Readonly<Record<string, string>> = {}): Promise<Edition> {
  const old = { "content/articles/2023/05/old.md": story("Old news", "2023-05-01 10:00") };
  const root = newspaperToKeep({ ...old, ...files });
  const { desk, problems } = await openDesk(root, surveyBody);
  rmSync(root, { recursive: true });
  expect(problems).toEqual([]);
  if (desk === undefined) throw new Error("There is no desk.");
  return planEdition(desk, "2024-04-20T00:00:00Z");
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "dateline-search-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The path of each file of the index, by output. */
type Files = ReadonlyMap<string, string>;

async function index({ search, chrome }: Edition, cache: string): Promise<Files> {
  const all = new Map<string, string>();
  for (const part of search) {
    const { folder: place, files } = await indexPart(part, digestOfPart(part, chrome, "code"), chrome, cache);
    for (const { path, output } of files) all.set(output, join(place, path));
  }
  await closeSearch();
  return all;
}

const bytes = (files: Files) => [...files].map(([output, path]) => [output, readFileSync(path).toString("base64")]);

/** What results show, by address. */
function fragments(files: Files): Map<string, { content: string; meta: object; filters: object }> {
  const all = [...files].filter(([output]) => output.endsWith(".pf_fragment"));
  const read = all.map(([, path]) => JSON.parse(gunzipSync(readFileSync(path)).subarray(12).toString()));
  return new Map(read.map((fragment) => [fragment.url, fragment]));
}

let tiny: Edition;
let cache: string;
let files: Files;
/** Their bytes, before a test makes a part anew. */
let content: ReturnType<typeof bytes>;

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), "dateline-search-"));
  tiny = await editionOf();
  files = await index(tiny, cache);
  content = bytes(files);
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

test("the newest month is indexed by week, older years whole, pages beside the engine", () => {
  const entries = [...files.keys()].filter((output) => output.endsWith("pagefind-entry.json"));
  expect(entries).toEqual([
    "pagefind/pagefind-entry.json",
    "pagefind/2024-04-2/pagefind-entry.json",
    "pagefind/2023/pagefind-entry.json",
  ]);
  expect([...files.keys()].filter((output) => /\.js$|wasm/.test(output))).toEqual([
    "pagefind/pagefind-worker.js",
    "pagefind/pagefind.js",
    "pagefind/wasm.en.pagefind",
    "pagefind/wasm.unknown.pagefind",
  ]);
});

test("a result knows its title, date, section, authors and picture, and its words those of boxes", () => {
  const found = fragments(files);
  expect(found.get("/2023/05/old/")).toMatchObject({
    content: expect.stringContaining("What it is about. What the tide did It went out. Text."),
    meta: { title: "Old news", section: "Town", authors: "Ann Example, Guest Writer", day: "1 May 2023" },
    filters: { section: ["Town"], year: ["2023"], author: ["Ann Example", "Guest Writer"] },
  });
  expect(found.get("/2024/04/harbour/")?.meta).toMatchObject({
    picture: expect.stringMatching(/^\/pictures\/harbour\./),
  });
  expect([...found.keys()].sort()).toEqual(
    tiny.pages
      .filter(({ layout }) => ["article", "brief", "section", "topic", "author", "page"].includes(layout))
      .filter(({ address }) => !address.includes("/page/"))
      .map(({ address }) => address)
      .sort(),
  );
});

test("two runs give the same bytes", async () => {
  expect(bytes(await index(await editionOf(), folder()))).toEqual(content);
});

test("one new story makes its own part anew and no other, and of each part one state is kept", async () => {
  const states = () => new Map(readdirSync(join(cache, "search")).map((name) => [name, inode(name)]));
  const inode = (name: string) => statSync(join(cache, "search", name)).ino;
  const before = states();
  await index(await editionOf({ "content/articles/2024/04/new.md": story("New", "2024-04-13 10:00") }), cache);
  const after = states();
  const fresh = [...after].filter(([name, node]) => before.get(name) !== node).map(([name]) => name);
  expect(fresh.map((name) => name.replace(/\..*/, ""))).toEqual(["2024-04-2"]);
  expect(after.size).toBe(before.size);
});

test("what is not out cannot be found", async () => {
  const secret = await editionOf({
    "content/articles/2024/04/draft.md": story("Secret", "2024-04-15 10:00", "draft: true"),
    "content/articles/2024/04/embargo.md": story("Secret", "2024-04-15 10:00", "publishAt: 2024-05-01 00:00"),
    "content/articles/2024/04/expired.md": story("Secret", "2024-04-15 10:00", "expires: 2024-04-16 00:00"),
  });
  expect(bytes(await index(secret, folder()))).toEqual(content);
});
