// A file that is edited while the paper is read, and put back afterwards, counts as what it says in the end; one that is
// taken away meanwhile counts as one that was not there.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openMemory } from "../../scripts/content/memory.ts";
import { openSight } from "../../scripts/content/sight.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper, put } from "../newspaper.ts";
import { blank } from "../pictures/blank.ts";

const story = (headline: string) =>
  `---\nheadline: ${headline}\nstandfirst: S.\npublished: 2024-04-12 10:00\nauthors: [ann-example]\nsection: town\nlead: {file: dot.png}\n---\n\nText.\n`;
const notes = (alt: string) => `alt: ${alt}\ncredit: Greg Baker/AFP\n`;

const edits: readonly (readonly [file: string, before: string | Uint8Array, meanwhile: string | Uint8Array])[] = [
  ["content/articles/2024/04/dot.md", story("Before"), story("Meanwhile")],
  ["content/pictures/dot.yaml", notes("Before"), notes("Meanwhile")],
  ["content/pictures/dot.png", await blank("png", 60, 40), await blank("png", 40, 60)],
  ["content/old-addresses.yaml", "gone: [/before/]\n", "gone: [/meanwhile/]\n"],
];

test.each(edits)("%s", async (file, before, meanwhile) => {
  const root = newspaper(Object.fromEntries(edits.map(([name, text]) => [name, text])));
  const folder = mkdtempSync(join(tmpdir(), "dateline-meanwhile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const open = async (edit?: string | Uint8Array) => {
    const sight = openSight(folder);
    const memory = openMemory(folder, "1", sight);
    sight.lookAhead(root);
    if (edit !== undefined) put(root, file, edit);
    const { desk, problems } = await openDesk(root, surveyBody, undefined, memory);
    expect(problems).toEqual([]);
    memory.save();
    const article = desk?.articles.find(({ entry }) => entry.slug === "dot");
    return {
      state: memory.state(),
      said: JSON.stringify([article?.entry.fields, article?.lead, [...(desk?.formers.keys() ?? [])]]),
    };
  };
  const edited = await open(meanwhile);
  put(root, file, before);
  const after = await open();
  expect(after.said).not.toBe(edited.said);
  expect(after.state).not.toBe(edited.state);
  rmSync(folder, { recursive: true });
  expect(await open()).toEqual(after);
  expect(readFileSync(join(root, file)).equals(Buffer.from(before))).toBe(true);
});

test.each(["content/briefs/2024/04/12-1832-storm.md", "content/old-addresses.yaml"])("%s, taken away", async (file) => {
  const root = newspaper({ "content/old-addresses.yaml": "gone: [/before/]\n" });
  const folder = mkdtempSync(join(tmpdir(), "dateline-meanwhile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sight = openSight(folder);
  sight.lookAhead(root);
  rmSync(join(root, file));
  const { desk, problems } = await openDesk(root, surveyBody, undefined, openMemory(folder, "1", sight));
  expect(problems).toEqual([]);
  expect(desk?.briefs.map(({ entry }) => entry.file)).not.toContain(file);
  expect(sight.hashes().has(file)).toBe(false);
});

test("a picture, taken away with its story", async () => {
  const root = newspaper(Object.fromEntries(edits.map(([name, text]) => [name, text])));
  const folder = mkdtempSync(join(tmpdir(), "dateline-meanwhile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sight = openSight(folder);
  const memory = openMemory(folder, "1", sight);
  await openDesk(root, surveyBody, undefined, memory);
  sight.lookAhead(root);
  for (const [file] of edits) rmSync(join(root, file));
  const { desk, problems } = await openDesk(root, surveyBody, undefined, memory);
  expect(problems).toEqual([]);
  expect(desk?.articles.map(({ slug }) => slug)).not.toContain("dot");
});
