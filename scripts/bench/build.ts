// `npm run bench -- build`: what building an archive costs, clean and after a change, beside the floor beneath any build.
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { putNote, putStory } from "./archive.ts";
import { chanceOf } from "./words.ts";
import { build, eleventyAlone, floor, lastChanges, type Measured, openWorkplace, startPreview } from "./workplace.ts";

const options = {
  articles: { type: "string", default: "1000,5000,20000,100000" },
  rounds: { type: "string", default: "5" },
  seed: { type: "string", default: "1" },
  watch: { type: "boolean", default: true },
} as const;

const columns = [22, 9, 9, 7, 8, 11, 0];

/** Prints a table for each size: `--articles 1000,5000 --rounds 3`. */
export async function benchBuild(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options, strict: true, allowNegative: true });
  for (const articles of values.articles.split(",").map(Number)) {
    const folder = await openWorkplace(articles, Number(values.seed));
    try {
      await benchArchive(folder, articles, Number(values.rounds), values.watch);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function benchArchive(folder: string, articles: number, rounds: number, watch: boolean): Promise<void> {
  console.log(`\n${articles} articles and ${Math.floor(articles / 2)} briefs, median of ${rounds}`);
  print(["", "seconds", "x floor", "MB", "files", "bytes"]);
  const clean = () => rmSync(join(folder, "_site"), { recursive: true, force: true });
  const measured = await repeat(rounds, clean, () => build(folder, "--clean"));
  const changes = lastChanges(folder);
  const least = median(await collect(rounds, () => floor(folder)));
  print(["the floor", seconds(least), "1.00", "", "", ""]);
  print(rowOf("clean build", measured, changes, least));
  print(["Eleventy, one page", seconds(median(await collect(rounds, () => eleventyAlone(folder)))), "", "", "", ""]);
  for (const [name, change] of Object.entries(edits))
    print(
      rowOf(
        name,
        await repeat(
          rounds,
          (round) => change(folder, round),
          () => build(folder),
        ),
        lastChanges(folder),
        least,
      ),
    );
  if (watch) print(["npm start, one edit", seconds(median(await benchWatch(folder, rounds))), "", "", "", ""]);
}

const edits: Readonly<Record<string, (folder: string, round: number) => void>> = {
  "nothing changed": () => {},
  "one new article": (folder, round) =>
    void putStory(folder, chanceOf(round), `new-${round}`, `2024-04-29 12:0${round}`),
  "one new brief": (folder, round) => void putNote(folder, chanceOf(round), `new-${round}`, `2024-04-29 13:0${round}`),
  "one author changed": (folder, round) =>
    appendFileSync(join(folder, "content/authors/author-1.md"), `\nAnother line, ${round}.\n`),
  "one layout changed": (folder, round) => {
    const layout = join(folder, "layouts/brief.tsx");
    writeFileSync(layout, readFileSync(layout, "utf8").replace("</Shell>", `<p>${round}</p></Shell>`));
  },
};

/** From saving an article until its page is on the disk, in milliseconds. */
async function benchWatch(folder: string, rounds: number): Promise<number[]> {
  const file = join(folder, putStory(folder, chanceOf(99), "watched", "2024-04-29 14:00"));
  const page = join(folder, ".cache/preview/2024/04/watched/index.html");
  const port = await freePort();
  const preview = startPreview(folder, port);
  try {
    while ((await fetch(`http://localhost:${port}/2024/04/watched/`).catch(() => undefined))?.ok !== true)
      await setTimeout(200);
    return await collect(rounds, async (round) => {
      await setTimeout(5000);
      const before = statSync(page).mtimeMs;
      const began = performance.now();
      appendFileSync(file, `\nAnother line, ${round}.\n`);
      while (statSync(page).mtimeMs === before || !readFileSync(page, "utf8").includes(`Another line, ${round}.`))
        await setTimeout(1);
      return performance.now() - began;
    });
  } finally {
    preview.kill();
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function repeat(
  rounds: number,
  prepare: (round: number) => void,
  work: () => Promise<Measured>,
): Promise<Measured> {
  const all = await collect(rounds, (round) => {
    prepare(round);
    return work();
  });
  return {
    spent: all.at(-1)?.spent ?? "",
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}

async function collect<T>(rounds: number, one: (round: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let round = 0; round < rounds; round++) all.push(await one(round));
  return all;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rowOf(
  name: string,
  { milliseconds, memory, spent }: Measured,
  { files, bytes }: ReturnType<typeof lastChanges>,
  least: number,
): string[] {
  return [
    name,
    seconds(milliseconds),
    (milliseconds / least).toFixed(2),
    String(memory),
    String(files),
    String(bytes),
    `  ${spent}`,
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)))
      .join(""),
  );
}
