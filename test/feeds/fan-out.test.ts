// Publishing a story costs what the story costs: how many files one new story writes, with all that it can belong to.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publish } from "./machine-files.ts";

const site = readFileSync(new URL("../paper/content/site.yaml", import.meta.url), "utf8");

const story = (day: number, authors: string, topics: string) =>
  `---\nheadline: Story ${day}\nstandfirst: S.\npublished: 2024-0${day < 20 ? 3 : 4}-${String(day).padStart(2, "0")} 10:00\nauthors: [${authors}]\nsection: world\ntopics: [${topics}]\n---\n\nText.\n`;

const topics = ["one", "two", "three", "four", "five"];
const before: Record<string, string> = {
  "content/site.yaml": `${site}oembed: true\n`,
  "content/authors/ben.md": "---\nname: Ben Example\n---\n",
  ...Object.fromEntries(topics.map((topic) => [`content/topics/${topic}.md`, `---\nname: Topic ${topic}\n---\n`])),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, number) => [
      `content/articles/2024/03/s${number}.md`,
      story(10 + number, "ben, ann-example", topics.join(", ")),
    ]),
  ),
};

test("one new story with five topics and two authors writes 40 files at most, of which 17 are for machines", async () => {
  const now = "2024-04-24T00:00:00Z";
  const old = await publish(before, now);
  const added = { "content/articles/2024/04/new.md": story(22, "ben, ann-example", topics.join(", ")) };
  const changed = [...(await publish({ ...before, ...added }, now))].filter(
    ([output, text]) => old.get(output) !== text,
  );
  const outputs = changed.map(([output]) => output);
  expect(outputs.length, outputs.join("\n")).toBeLessThanOrEqual(40);
  const machines = outputs.filter((output) => !output.endsWith(".html"));
  expect(machines.sort()).toEqual([
    "2024/04/new/oembed.json",
    "atom.xml",
    "authors/ann-example/rss.xml",
    "authors/ben/rss.xml",
    "feed.json",
    "news-sitemap.xml",
    "rss.xml",
    "sitemap.xml",
    "sitemaps/2024-04.xml",
    ...topics.map((topic) => `topics/${topic}/rss.xml`).sort(),
    "world/atom.xml",
    "world/feed.json",
    "world/rss.xml",
  ]);
});
