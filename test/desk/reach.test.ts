// What lies beyond a change is as it was: its props need not be made to know that.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Instant } from "../../scripts/base/time.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { hashFiles } from "../../scripts/content/file-hashes.ts";
import { listFiles } from "../../scripts/content/list-files.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import type { Page } from "../../scripts/desk/props/edition.ts";
import { isBeyond, reachBetween } from "../../scripts/desk/reach.ts";
import { type Sighting, sightingOf } from "../../scripts/desk/sighting.ts";
import { digestOf } from "../../scripts/site/digest.ts";
import { printSighting, readSighting } from "../../scripts/site/kept-sighting.ts";
import { digestProps } from "../../scripts/site/planned.ts";
import { digestOfPart } from "../../scripts/site/search/index-part.ts";
import { newspaperToKeep, put } from "../newspaper.ts";
import { anyNewsEdit, type Edit, make, type Newsroom } from "../site/edits.ts";

const seed = Date.now() % 2 ** 31;

/** A paper of some months, in which pages are within reach of a change and beyond it. */
function olderPaper(): string {
  const files: Record<string, string> = {};
  for (let index = 0; index < 36; index++) {
    const month = String((index % 4) + 1).padStart(2, "0");
    const day = String(((index * 5) % 14) + 1).padStart(2, "0");
    files[`content/articles/2024/${month}/old-${index}.md`] =
      `---\nheadline: Old ${index}\nstandfirst: S.\npublished: 2024-${month}-${day} 10:00\nauthors: [ann-example]\n` +
      `section: ${["world", "town"][index % 2]}\ntopics: [${index % 3 ? "" : "ferries"}]\n---\n\nText ${index}.\n`;
    files[`content/briefs/2024/${month}/${day}-1200-old-${index}.md`] =
      `---\nheadline: Note ${index}\ntime: 2024-${month}-${day} 12:00\ntopics: [${index % 4 ? "" : "ferries"}]\n---\n\nText.\n`;
  }
  return newspaperToKeep(files);
}

interface Look {
  readonly sighting: Sighting;
  readonly made: ReadonlyMap<string, string>;
  readonly sources: readonly Pick<Page, "output" | "bounds">[];
  /** What reaches every page by another way: see `Makers`. */
  readonly chrome: string;
}

/** Nothing where the paper has problems: then nothing is published. */
async function look({ root, now }: Newsroom): Promise<Look | undefined> {
  const { desk, problems } = await openDesk(root, surveyBody);
  if (desk === undefined || problems.length > 0) return undefined;
  const edition = planEdition(desk, now as Instant);
  const { hashes } = hashFiles(root, listFiles(root, "content"), "");
  const sources = [...edition.pages, ...edition.files];
  const parts = edition.search.map((part) => ({ output: `part ${part.name}`, bounds: part.bounds, part }));
  return {
    sighting: sightingOf(edition.plan, now, hashes),
    made: new Map([
      ...sources.map((source): [string, string] => [source.output, digestProps(source).props]),
      ...parts.map(({ output, part }): [string, string] => [output, digestOfPart(part, edition.chrome, "")]),
    ]),
    sources: [...sources, ...parts],
    chrome: digestOf(edition.chrome),
  };
}

const counts = { beyond: 0, looks: 0 };

async function holds(rounds: readonly (readonly Edit[])[]): Promise<void> {
  const root = olderPaper();
  const room: Newsroom = {
    root,
    output: join(root, "no-site"),
    cache: join(root, "no-cache"),
    now: "2024-04-14T09:00:00Z",
  };
  try {
    let before = await look(room);
    for (const round of rounds) {
      const whole = contentOf(root);
      for (const edit of round) await make(room, edit);
      const after = await look(room);
      if (before !== undefined && after !== undefined) compareLooks(before, after);
      if (after === undefined) putBack(root, whole);
      else before = after;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function contentOf(root: string): ReadonlyMap<string, Buffer> {
  return new Map(listFiles(root, "content").map((file) => [file, readFileSync(join(root, file))]));
}

/** As an editor does who is told what is wrong. */
function putBack(root: string, whole: ReadonlyMap<string, Buffer>): void {
  for (const file of listFiles(root, "content")) if (!whole.has(file)) rmSync(join(root, file));
  for (const [file, content] of whole) put(root, file, content);
}

function compareLooks(before: Look, after: Look): void {
  counts.looks++;
  const reach = reachBetween(readSighting(printSighting(before.sighting)), after.sighting);
  if (reach === undefined || before.chrome !== after.chrome) return;
  for (const { output, bounds } of after.sources) {
    if (bounds === undefined || !isBeyond(reach, bounds)) continue;
    counts.beyond++;
    if (before.made.has(output)) expect([output, after.made.get(output)]).toEqual([output, before.made.get(output)]);
  }
}

function expectChanged(before: Look | undefined, after: Look | undefined, shown: string): void {
  if (before === undefined || after === undefined) throw new Error("The paper has problems.");
  expect(after.made.get(shown)).not.toBe(before.made.get(shown));
  compareLooks(before, after);
}

const newest = "content/articles/2024/04/old-35.md";
const renamed = (text: string) => text.replace("headline: Old 35", "headline: Renamed");

/** Each case: what is there before, the change, and a page of long ago that shows it. */
test.each<[string, Record<string, (text: string) => string>, string, (text: string) => string, string]>([
  [
    "a brief that offers the story, on the page of a story of its day",
    { "content/briefs/2024/01/01-1200-old-0.md": (text) => `${text}\n::story old-35\n` },
    newest,
    renamed,
    "2024/01/old-0/index.html",
  ],
  [
    "a biography that offers the story",
    { "content/authors/ann-example.md": (text) => `${text}\n::story old-35\n` },
    newest,
    renamed,
    "2024/01/old-0/index.html",
  ],
  [
    "a translation that is none any more",
    {
      [newest]: (text) =>
        text.replace("---\n", "---\nlanguage: uk\ntranslations: [{language: en, link: /2024/01/old-0/}]\n"),
    },
    newest,
    (text) => text.replace(/translations: .*\n/, ""),
    "2024/01/old-0/index.html",
  ],
])("within reach of a new story: %s", async (_case, beginnings, file, change, shown) => {
  const root = olderPaper();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const room = { root, output: "", cache: "", now: "2024-04-20T09:00:00Z" };
  const edit = (name: string, how: (text: string) => string) =>
    put(root, name, how(readFileSync(join(root, name), "utf8")));
  for (const [name, how] of Object.entries(beginnings)) edit(name, how);
  const before = await look(room);
  edit(file, change);
  expectChanged(before, await look(room), shown);
});

/** Each case: what is done before, and the change, both to the paper at `root`. */
test.each<[string, (root: string) => void, (root: string) => void]>([
  [
    "a new note",
    () => {},
    (root) =>
      put(root, "content/pictures/harbour.png.yaml", "credit: none\ncreditReason: Drawn for tests\nlabel: Drawn\n"),
  ],
  [
    "a new picture whose name means the same",
    (root) => {
      const story = join(root, "content/articles/2024/04/harbour.md");
      cpSync(join(root, "content/pictures/harbour.png"), join(root, "content/pictures/my%20harbour.png"));
      writeFileSync(story, readFileSync(story, "utf8").replaceAll("harbour.png", "my harbour.png"));
    },
    (root) => cpSync(join(root, "content/pictures/harbour.png"), join(root, "content/pictures/my harbour.png")),
  ],
  [
    "a new picture whose name has its accents in letters",
    (root) => {
      const story = join(root, "content/articles/2024/04/harbour.md");
      cpSync(join(root, "content/pictures/harbour.png"), join(root, "content/pictures/cafe\u0301.png"));
      cpSync(join(root, "content/pictures/harbour.yaml"), join(root, "content/pictures/cafe\u0301.yaml"));
      writeFileSync(story, readFileSync(story, "utf8").replaceAll("harbour.png", "caf\u00e9.png"));
    },
    (root) => {
      cpSync(join(root, "content/pictures/harbour.png"), join(root, "content/pictures/caf\u00e9.png"));
      const note = readFileSync(join(root, "content/pictures/harbour.yaml"), "utf8");
      put(root, "content/pictures/caf\u00e9.yaml", `${note.trimEnd()}\nlabel: Drawn\n`);
    },
  ],
])("within reach of %s: the pages of long ago that show its picture", async (_case, begin, change) => {
  const root = olderPaper();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const room = { root, output: "", cache: "", now: "2024-04-20T09:00:00Z" };
  begin(root);
  const before = await look(room);
  change(root);
  expectChanged(before, await look(room), "2024/04/harbour/index.html");
});

test(`whatever is edited, what lies beyond is as it was (seed ${seed})`, async () => {
  const rounds = fc.array(fc.array(anyNewsEdit, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 16 });
  await fc.assert(fc.asyncProperty(rounds, holds), {
    seed,
    numRuns: Number(process.env.RUNS ?? 25),
    endOnFailure: true,
  });
  // A test of nothing would hold as well.
  expect(counts.looks).toBeGreaterThan(10);
  expect(counts.beyond).toBeGreaterThan(counts.looks * 20);
}, 600_000);
