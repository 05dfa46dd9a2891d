// A seeded archive of any size, as a newsroom would have after five years.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { drawNoise } from "./noise.ts";
import { type Chance, chanceOf, phrase, story } from "./words.ts";

export interface Archive {
  readonly articles: number;
  readonly briefs: number;
  readonly seed: number;
}

const authors = Array.from({ length: 40 }, (_, index) => `author-${index + 1}`);
const sections = Array.from({ length: 8 }, (_, index) => `section-${index + 1}`);
const topics = Array.from({ length: 200 }, (_, index) => `topic-${index + 1}`);
const firstDay = Date.UTC(2019, 4, 1);
const days = 5 * 365;
const morning = 6 * 60;
const workingMinutes = 17 * 60;

/** The moment to build the archive at: after its last item. */
export const archiveNow = "2024-05-01T00:00:00Z";

/**
 * Writes content/ under `root`; the same archive always gives the same files. All stories share one picture: what
 * pictures cost has a bench of its own.
 */
export async function writeArchive(root: string, { articles, briefs, seed }: Archive): Promise<void> {
  const chance = chanceOf(seed);
  put(root, "content/site.yaml", siteYaml);
  mkdirSync(join(root, "content/pictures"), { recursive: true });
  await drawNoise(join(root, "content/pictures/bench.jpg"), { width: 1600, height: 900 }, seed);
  put(root, "content/pages/about.md", `---\nheadline: About\ndescription: Who we are\n---\n\n${story(chance, 200)}\n`);
  for (const slug of authors)
    put(
      root,
      `content/authors/${slug}.md`,
      `---\nname: ${phrase(chance, 2)} ${slug}\nrole: Editor\n---\n\n${story(chance, 30)}\n`,
    );
  for (const slug of sections)
    put(root, `content/sections/${slug}.md`, `---\nname: ${phrase(chance, 1)} ${slug}\n---\n`);
  for (const slug of topics) put(root, `content/topics/${slug}.md`, `---\nname: ${phrase(chance, 1)} ${slug}\n---\n`);
  for (let index = 0; index < articles; index++) putArticle(root, chance, index, momentOf(index, articles));
  for (let index = 0; index < briefs; index++) putBrief(root, chance, index, momentOf(index, briefs));
}

/** Evenly over the working hours of five years, oldest first. */
function momentOf(index: number, count: number): Date {
  const minutes = Math.floor(((index + 0.5) / count) * days * workingMinutes);
  const day = Math.floor(minutes / workingMinutes);
  return new Date(firstDay + (day * 24 * 60 + morning + (minutes % workingMinutes)) * 60_000);
}

function putArticle(root: string, chance: Chance, index: number, moment: Date): void {
  const written = moment.toISOString().slice(0, 16).replace("T", " ");
  putStory(root, chance, `story-${index}`, written);
}

/** One article; `published` is `2024-04-12 14:30`. */
export function putStory(root: string, chance: Chance, slug: string, published: string): string {
  const file = `content/articles/${published.slice(0, 7).replace("-", "/")}/${slug}.md`;
  const text = `---
headline: ${phrase(chance, chance.whole(6, 11))}
standfirst: ${phrase(chance, chance.whole(12, 22))}.
published: ${published}
authors: [${chance.pick(authors)}]
section: ${chance.pick(sections)}
lead: {file: bench.jpg, alt: Grain, credit: none, creditReason: Drawn by the bench}
topics: [${[...new Set([chance.pick(topics), chance.pick(topics), chance.pick(topics)])].join(", ")}]
---

${story(chance, chance.whole(350, 700))}
`;
  put(root, file, text);
  return file;
}

function putBrief(root: string, chance: Chance, index: number, moment: Date): void {
  putNote(root, chance, `note-${index}`, moment.toISOString().slice(0, 16).replace("T", " "));
}

/** One brief; `time` is `2024-04-12 14:30`. */
export function putNote(root: string, chance: Chance, slug: string, time: string): string {
  const [day = "", clock = ""] = [time.slice(0, 10), time.slice(11).replace(":", "")];
  const file = `content/briefs/${day.slice(0, 7).replace("-", "/")}/${day.slice(8)}-${clock}-${slug}.md`;
  const fields = `headline: ${phrase(chance, chance.whole(5, 9))}\ntime: ${time}\ntopics: [${chance.pick(topics)}]`;
  put(root, file, `---\n${fields}\n---\n\n${story(chance, chance.whole(30, 70))}\n`);
  return file;
}

function put(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const siteYaml = `name: The Bench
tagline: An archive to measure with
address: https://bench.example/
language: en
timeZone: Europe/Kyiv
sections: [${sections.join(", ")}]
policies: [{label: About, link: /about/}]
organisation: {name: Bench Media}
`;
