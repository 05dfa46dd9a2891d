// Edits as a newsroom makes them, each drawn from chance, for tests of incremental builds.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { listFiles } from "../../scripts/content/list-files.ts";
import { put } from "../newspaper.ts";

/** A newspaper, its built site, and the time. */
export interface Newsroom {
  readonly root: string;
  readonly output: string;
  readonly cache: string;
  /** ISO 8601, to the second, in UTC. */
  now: string;
}

export interface Edit {
  readonly name: string;
  /** Which of several files, and what to write. */
  readonly chance: number;
}

const hour = 3_600_000;

type Make = (room: Newsroom, chance: number) => void | Promise<void>;

const newsEdits: Readonly<Record<string, Make>> = {
  "add an article": ({ root }, chance) =>
    put(root, `content/articles/2024/04/added-${chance}.md`, article(chance, `[${chance % 2 ? "ferries" : ""}]`)),
  "add an embargoed article": ({ root, now }, chance) => {
    const lifted = new Date(Date.parse(now) + ((chance % 40) + 1) * hour).toISOString();
    const fields = `publishAt: ${lifted}\nexpires: ${new Date(Date.parse(lifted) + 20 * hour).toISOString()}\n`;
    put(root, `content/articles/2024/04/later-${chance}.md`, article(chance, "[ferries]", fields));
  },
  "add a brief": ({ root }, chance) =>
    put(root, `content/briefs/2024/04/12-${1000 + (chance % 60)}-added-${chance}.md`, brief(chance)),
  "change a text": ({ root }, chance) => append(pick(root, "content/articles", chance), `\nAnother line ${chance}.\n`),
  "change a brief": ({ root }, chance) => append(pick(root, "content/briefs", chance), `\nAnother line ${chance}.\n`),
  "change a headline": ({ root }, chance) =>
    replace(pick(root, "content/articles", chance), /^headline: .*/m, `headline: Changed ${chance}`),
  "change a topic's name": ({ root }, chance) =>
    replace(pick(root, "content/topics", chance), /^name: .*/m, `name: Topic ${chance}`),
  "change a biography": ({ root }, chance) => append(pick(root, "content/authors", chance), `\nAlso ${chance}.\n`),
  "make a draft": ({ root }, chance) => toggleDraft(pick(root, "content/briefs", chance)),
  "make a story a draft, or a draft a story": ({ root }, chance) => toggleDraft(pick(root, "content/articles", chance)),
  "file a story of an earlier month": ({ root }, chance) => {
    const month = String((chance % 3) + 1).padStart(2, "0");
    const story = article(chance, "[ferries]").replace("published: 2024-04", `published: 2024-${month}`);
    put(root, `content/articles/2024/${month}/earlier-${chance}.md`, story);
  },
  "date a story otherwise": ({ root }, chance) => {
    const day = String((chance % 28) + 1).padStart(2, "0");
    replace(pick(root, "content/articles", chance), /^(published: \d{4}-\d{2}-)\d{2}/m, `$1${day}`);
  },
  "pick a related story": ({ root }, chance) =>
    setField(pick(root, "content/articles", chance), "related", `[${slugOf(other(root, chance))}]`),
  "tie a brief to a story": ({ root }, chance) =>
    setField(pick(root, "content/briefs", chance), "article", slugOf(other(root, chance))),
  "offer a story in a brief": ({ root }, chance) =>
    append(pick(root, "content/briefs", chance), `\n::story ${slugOf(other(root, chance))}\n`),
  "offer a story in a story": ({ root }, chance) =>
    append(pick(root, "content/articles", chance), `\n::story ${slugOf(other(root, chance))}\n`),
  "link to a story": ({ root }, chance) =>
    append(pick(root, "content", chance), `\n[Read](${addressOf(other(root, chance))})\n`),
  "name a translation": ({ root }, chance) =>
    setField(
      pick(root, "content/articles", chance),
      "translations",
      `[{language: uk, link: ${addressOf(other(root, chance))}}]`,
    ),
  "cover a story live": ({ root }, chance) => {
    const to = chance % 3 ? `, to: 2024-04-${String((chance % 12) + 10)} 20:00` : "";
    const live = `{from: 2024-03-01 06:00${to}, briefs: ${["all", "tied"][chance % 2]}}`;
    setField(pick(root, "content/articles", chance), "live", live);
  },
  "correct a story": ({ root }, chance) => {
    const date = `2024-04-${String((chance % 12) + 10)} 11:00`;
    const correction = `[{date: ${date}, type: correction, text: Not ${chance}.}]`;
    setField(pick(root, "content/articles", chance), "corrections", correction);
  },
  "name a source": ({ root }, chance) =>
    setField(
      pick(root, "content/articles", chance),
      "source",
      `{text: From us, link: ${chance % 2 ? "/old/" : addressOf(other(root, chance))}}`,
    ),
  "remember where a story is, or was": ({ root }, chance) => {
    const story = other(root, chance);
    const ledger = join(root, "content/addresses.txt");
    const before = existsSync(ledger) ? readFileSync(ledger, "utf8") : "";
    const address = chance % 2 ? addressOf(story) : `/2024/04/was-${chance % 5}/`;
    writeFileSync(ledger, `${before}${address}\t${story.slice(root.length + 1)}\t2024\n`);
  },
  "say what a story was called": ({ root }, chance) =>
    setField(pick(root, "content/articles", chance), "was", `[/2024/04/was-${chance % 5}/]`),
  "say where an old address leads": ({ root }, chance) =>
    put(root, "content/old-addresses.yaml", `moved: [{from: /old/, to: ${addressOf(other(root, chance))}}]\n`),
  "link to an old address": ({ root }, chance) => append(pick(root, "content", chance), "\n[Read](/old/)\n"),
  "delete a story": ({ root }, chance) => remove(pick(root, "content/articles", chance)),
  "delete a brief": ({ root }, chance) => remove(pick(root, "content/briefs", chance)),
  "rename an added article": ({ root }, chance) => {
    const file = join(root, `content/articles/2024/04/added-${chance}.md`);
    if (!existsSync(file)) return;
    replace(file, /^topics:/m, `was: [/2024/04/added-${chance}/]\ntopics:`);
    renameSync(file, file.replace("added", "renamed"));
  },
  "let time pass": (room, chance) => {
    room.now = `${new Date(Date.parse(room.now) + ((chance % 30) + 1) * hour).toISOString().slice(0, 19)}Z`;
  },
};

const otherEdits: Readonly<Record<string, Make>> = {
  "change the site's settings": ({ root }, chance) =>
    replace(join(root, "content/site.yaml"), /^tagline: .*/m, `tagline: Number ${chance}`),
  "change how long lists are": ({ root }, chance) =>
    replace(join(root, "content/site.yaml"), /list: \d+/, `list: ${(chance % 4) + 1}`),
  "move the site under a path": ({ root }, chance) =>
    replace(
      join(root, "content/site.yaml"),
      /^address: .*/m,
      `address: https://tiny.example/${["", "paper/"][chance % 2]}`,
    ),
  "replace a picture": async ({ root }, chance) => {
    const background = { r: chance % 256, g: 90, b: 120 };
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } }).png();
    await picture.toFile(join(root, "content/pictures/harbour.png"));
  },
  "let a moment pass": (room, chance) => {
    room.now = `${new Date(Date.parse(room.now) + chance * 1000).toISOString().slice(0, 19)}Z`;
  },
  "go back in time": (room, chance) => {
    room.now = `${new Date(Date.parse(room.now) - (chance % 30) * hour).toISOString().slice(0, 19)}Z`;
  },
  "change nothing": () => {},
  "clone anew: files get new times": ({ root }, chance) => {
    for (const file of listFiles(root, "content")) utimesSync(join(root, file), chance, chance);
  },
  "write without a new time": ({ root }, chance) => {
    const file = pick(root, "content/briefs", chance);
    if (file === undefined) return;
    const text = readFileSync(file, "utf8");
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    writeFileSync(file, text.replace(/[a-z](?=\W*$)/, String.fromCharCode(97 + (chance % 26))));
    utimesSync(file, 1_700_000_000, 1_700_000_000);
  },
  "lose a page of the site": ({ output }, chance) => remove(pick(output, ".", chance)),
  "spoil a page of the site": ({ output }, chance) => {
    const file = pick(output, ".", chance);
    if (file === undefined) return;
    const bytes = readFileSync(file);
    // A new file: a picture can be the same one as in the cache, and so in the sites of other tests.
    rmSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from("spoilt")]));
  },
  "go back to an older cache, or keep this one as the older": ({ cache }) => {
    const older = `${cache}-older`;
    if (!existsSync(older)) return cpSync(cache, older, { recursive: true });
    rmSync(cache, { recursive: true, force: true });
    renameSync(older, cache);
  },
  "unpack a backup over site and cache, or make one": ({ output, cache }) => {
    const backup = `${cache}.tar`;
    const cwd = dirname(output);
    if (!existsSync(backup))
      execFileSync("tar", ["cf", backup, ...[output, cache].filter(existsSync).map((folder) => basename(folder))], {
        cwd,
      });
    else {
      execFileSync("tar", ["xf", backup], { cwd });
      rmSync(backup);
    }
  },
  "lose the cache": ({ cache }) => rmSync(cache, { recursive: true, force: true }),
  "spoil the cache": ({ cache }, chance) => {
    const file = pick(cache, ".", chance);
    if (file === undefined) return;
    const bytes = readFileSync(file);
    writeFileSync(file, chance % 2 ? bytes.subarray(0, bytes.length / 2) : Buffer.concat([bytes, Buffer.from("x")]));
  },
};

const edits = { ...newsEdits, ...otherEdits };

function oneOf(made: Readonly<Record<string, Make>>): fc.Arbitrary<Edit> {
  return fc.record({ name: fc.constantFrom(...Object.keys(made)), chance: fc.nat({ max: 999 }) });
}

/** One edit drawn from chance. */
export const anyEdit = oneOf(edits);

/** One edit of stories, briefs and what they name, or of the time. */
export const anyNewsEdit = oneOf(newsEdits);

export async function make(room: Newsroom, { name, chance }: Edit): Promise<void> {
  await edits[name]?.(room, chance);
}

function article(chance: number, topics: string, fields = ""): string {
  const published = `2024-04-${String((chance % 19) + 1).padStart(2, "0")} 10:${String(chance % 60).padStart(2, "0")}`;
  return `---\nheadline: Story ${chance}\nstandfirst: S.\npublished: ${published}\nauthors: [ann-example]\nsection: ${["world", "town"][chance % 2]}\ntopics: ${topics}\n${fields}---\n\nText *${chance}*.\n`;
}

function brief(chance: number): string {
  const time = `2024-04-${String((chance % 19) + 1).padStart(2, "0")} 12:${String(chance % 60).padStart(2, "0")}`;
  return `---\nheadline: Brief ${chance}\ntime: ${time}\ntopics: [${chance % 3 ? "" : "ferries"}]\n---\n\nText ${chance}.\n`;
}

/** One of the files under a folder, or nothing where there is none. */
function pick(root: string, folder: string, chance: number): string | undefined {
  const files = listFiles(root, folder).filter((file) => file.endsWith(".md") || folder === ".");
  const file = files[chance % files.length];
  return file && join(root, file);
}

/** Another story than `chance` itself picks. */
function other(root: string, chance: number): string {
  return pick(root, "content/articles", chance * 7 + 1) ?? "";
}

function slugOf(file: string): string {
  return basename(file, ".md");
}

function addressOf(file: string): string {
  return `/${file.slice(file.indexOf("content/articles/") + "content/articles/".length, -".md".length)}/`;
}

function toggleDraft(file: string | undefined): void {
  const isDraft = file !== undefined && /^draft: true$/m.test(readFileSync(file, "utf8"));
  if (isDraft) replace(file, /^draft: true\n/m, "");
  else setField(file, "draft", "true");
}

function setField(file: string | undefined, name: string, value: string): void {
  replace(file, new RegExp(`^${name}: .*\n`, "m"), "");
  replace(file, /^---\n/, `---\n${name}: ${value}\n`);
}

function append(file: string | undefined, text: string): void {
  if (file !== undefined) writeFileSync(file, readFileSync(file, "utf8") + text);
}

function replace(file: string | undefined, what: RegExp, by: string): void {
  if (file !== undefined) writeFileSync(file, readFileSync(file, "utf8").replace(what, by));
}

function remove(file: string | undefined): void {
  if (file !== undefined) rmSync(file);
}
