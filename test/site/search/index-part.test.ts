// The search index: what enters it, that it is repeatable, and that an unchanged part costs nothing.
import { rmSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { surveyBody } from "../../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../../scripts/desk/edition.ts";
import { openDesk } from "../../../scripts/desk/open-desk.ts";
import { digestOfPart, indexPart, partOfFile } from "../../../scripts/site/search/index-part.ts";
import { closeLexicon } from "../../../scripts/site/search/lexicon.ts";
import { unpack } from "../../../scripts/site/search/pack.ts";
import { newspaperToKeep } from "../../newspaper.ts";

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

/** The content of each file of the index, by output. */
type Files = ReadonlyMap<string, Uint8Array>;

async function index({ search, chrome }: Edition): Promise<Files> {
  const all = new Map<string, Uint8Array>();
  for (const part of search) for (const { output, content } of await indexPart(part, chrome)) all.set(output, content);
  await closeLexicon();
  return all;
}

/** What results show, by address. */
function fragments(files: Files): Map<string, { content: string; meta: object; filters: object }> {
  const all = [...files].filter(([output]) => output.endsWith(".pf_fragment"));
  const read = all.flatMap(([path, content]) => Object.values(JSON.parse(unpack({ path, content }).toString())));
  return new Map(
    (read as { url: string; content: string; meta: object; filters: object }[]).map((one) => [one.url, one]),
  );
}

let tiny: Edition;
let files: Files;

beforeAll(async () => {
  tiny = await editionOf();
  files = await index(tiny);
});

test("the newest month is indexed by week, older years whole, pages beside the engine", () => {
  const entries = [...files.keys()].filter((output) => output.endsWith("pagefind-entry.json"));
  expect(entries).toEqual([
    "pagefind/pagefind-entry.json",
    "pagefind/2024-04-2/pagefind-entry.json",
    "pagefind/2023/pagefind-entry.json",
  ]);
  expect([...files.keys()].filter((output) => /\.js$|wasm/.test(output)).sort()).toEqual([
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
  expect(await index(await editionOf())).toEqual(files);
});

test("one new story changes the part of its week and no other", async () => {
  const states = ({ search, chrome }: Edition) =>
    new Map(search.map((part) => [part.name, digestOfPart(part, chrome, "code")]));
  const before = states(tiny);
  const after = states(await editionOf({ "content/articles/2024/04/new.md": story("New", "2024-04-13 10:00") }));
  expect([...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name)).toEqual([
    "2024-04-2",
  ]);
  expect([...after.keys()]).toEqual([...before.keys()]);
});

test("each file is of the part that a preview makes when it is asked for", async () => {
  for (const part of tiny.search)
    for (const { output } of await indexPart(part, tiny.chrome)) expect(partOfFile(output)).toBe(part.name);
  await closeLexicon();
});

test("what is not out cannot be found", async () => {
  const secret = await editionOf({
    "content/articles/2024/04/draft.md": story("Secret", "2024-04-15 10:00", "draft: true"),
    "content/articles/2024/04/embargo.md": story("Secret", "2024-04-15 10:00", "publishAt: 2024-05-01 00:00"),
    "content/articles/2024/04/expired.md": story("Secret", "2024-04-15 10:00", "expires: 2024-04-16 00:00"),
  });
  expect(await index(secret)).toEqual(files);
});
