// What is not out leaves no trace: the whole tree is, byte for byte, that of a paper in which it was never written.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, paper } from "../newspaper.ts";
import { run } from "./run-node.ts";
import { treeOf } from "./tree.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const png = readFileSync(join(paper, "content/pictures/harbour.png"));

const site = (home: string, links: string) => `name: The Tiny Paper
tagline: All the news
address: https://tiny.example/
language: en
timeZone: Europe/Kyiv
sections: [world, town]
home: {${home}}
policies: [{label: About, link: /about/}]
accounts: [${links}]
organisation: {name: Tiny Media}
feeds: {topics: [rss, atom, json], authors: [rss, atom, json]}
trust: {disclosures: [/about/]}
security: {contacts: [news@tiny.example]}
compress: true
lite: true
oembed: true
`;

/** A story that has a word of its own in every place where a story can have one. */
const story = (name: string, fields: string) => `---
headline: ${name}headlineqz
standfirst: ${name}standfirstqz.
description: ${name}descriptionqz
slug: ${name}slugqz
authors: [ann-example, {name: ${name}guestqz, role: ${name}roleqz, link: "https://${name}guestlinkqz.example/"}]
section: town
topics: [ferries, ${name}topicqz]
lead: {file: ${name}fileqz.png, alt: ${name}altqz, caption: ${name}captionqz, credit: ${name}creditqz, creator: ${name}creatorqz, copyright: ${name}copyrightqz}
source: {text: ${name}sourceqz, link: "https://${name}sourcelinkqz.example/"}
place: ${name}placeqz
was: [/2024/04/${name}wasqz/]
corrections: [{date: 2024-04-12 19:17, type: correction, text: ${name}correctionqz}]
live: {from: 2024-04-12 06:00}
translations: [{language: uk, link: "https://${name}translationqz.example/"}]
${fields}
---

Of ${name}bodyqz.

![${name}bodyaltqz](${name}bodyfileqz.png "${name}bodycaptionqz")

::: quote ${name}speakerqz
Nothing.
:::
`;

const around = (name: string): Files => ({
  [`content/topics/${name}topicqz.md`]: `---\nname: ${name}topicnameqz\ndescription: ${name}topictextqz\n---\n`,
  [`content/pictures/${name}fileqz.png`]: png,
  [`content/pictures/${name}bodyfileqz.png`]: png,
  [`content/pictures/${name}bodyfileqz.yaml`]: `credit: ${name}bodycreditqz\n`,
});

const hiddenFields = {
  draft: "published: 2024-04-12 13:17\ndraft: true",
  embargo: "published: 2024-04-12 13:17\npublishAt: 2024-05-01 00:00",
  future: "published: 2024-05-01 13:17",
  expired: "published: 2024-04-12 13:17\nexpires: 2024-04-15 00:00",
};

const hidden: Files = Object.assign(
  {
    "content/briefs/2024/04/draft.md":
      "---\nheadline: briefheadlineqz\ntime: 2024-04-12 13:17\narticle: embargoslugqz\ndraft: true\ntopics: [ferries]\n---\n\nBrieftextqz.\n",
    "content/briefs/2024/05/future.md":
      "---\nheadline: futurebriefqz\ntime: 2024-05-01 13:17\ntopics: [futuretopicqz]\n---\n\nText.\n",
    "content/pages/plans.md":
      "---\nheadline: pageheadlineqz\ndescription: pagetextqz\ndraft: true\n---\n\nPagebodyqz.\n",
    "content/old-addresses.yaml": "moved: [{from: /movedqz/, to: /plans/}]\n",
  },
  ...Object.entries(hiddenFields).map(([name, fields]) => ({
    [`content/articles/2024/04/${name}.md`]: story(name, fields),
    ...around(name),
  })),
);

/** What is out, and would name all that is hidden if it could. */
const open = (names: readonly string[]): Files => {
  const links = names.map(
    (name) => `[see](/2024/0${name === "future" ? 5 : 4}/${name}slugqz/), [was](/2024/04/${name}wasqz/?x)`,
  );
  const boxes = names.map((name) => `\n::story ${name}slugqz\n`);
  const known = names.length > 0;
  return {
    "content/site.yaml": site(
      known ? "lead: embargoslugqz, top: [draftslugqz, bridge, expiredslugqz]" : "top: [bridge]",
      known ? "{label: accountqz, link: /2024/05/}" : "",
    ),
    "content/articles/2024/04/bridge.md": `---
headline: Bridge to close
standfirst: For two weeks.
published: 2024-04-11 08:00
authors: [ann-example]
section: town
related: [${known ? "futureslugqz, embargoslugqz" : ""}]
topics: [ferries]
source: {text: As we said${known ? ", link: /2024/04/embargoslugqz/" : ""}}
${known ? "translations: [{language: pl, link: /2024/04/draftslugqz/}]" : ""}
---

It closes, ${known ? links.join(" ") : hiddenWords}, [day](/2024/04/12/) and ${known ? "[May](/2024/05/)" : "May"}.
${boxes.join("")}`,
    "content/briefs/2024/04/12-1900-out.md": `---\nheadline: A brief\ntime: 2024-04-12 19:00\n${known ? "article: embargoslugqz\n" : ""}---\n\nOut.\n`,
  };
};

const names = Object.keys(hiddenFields);
const hiddenWords = names.map(() => "see, was").join(" ");

test("a paper with secrets is the paper without them, until they are out", async () => {
  const home = mkdtempSync(join(tmpdir(), "dateline-hidden-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const root = newspaper({ ...hidden, ...open(names) });
  const without = newspaper(open([]));
  const build = async (content: string, name: string, now: string) => {
    const output = join(home, name, "site");
    const built = await run("site/build", ["--root", content, "--output", output, "--now", now]);
    expect(built.output).toContain("no problems");
    return output;
  };
  const bare = await build(without, "bare", "2024-04-20T00:00Z");
  const secret = await build(root, "secret", "2024-04-20T00:00Z");
  expect(treeOf(secret)).toEqual(treeOf(bare));
  expect(treeOf(`${secret}-hosts`)).toEqual(treeOf(`${bare}-hosts`));
  expect(secretsIn(secret)).toEqual([]);

  const later = secretsIn(await build(root, "secret", "2024-05-02T00:00Z"));
  expect(later.filter((word) => word.startsWith("draft") || word.startsWith("expired"))).toEqual([]);
  const words = [story("embargo", ""), story("future", ""), ...Object.values(around("embargo"))].join("\n");
  const expected = new Set(words.match(/(?:embargo|future)[a-z]+qz/g));
  expect([...expected].filter((word) => !later.includes(word))).toEqual([]);
});

/** The secret words in files' names and contents, packed ones too. */
function secretsIn(folder: string): string[] {
  const found = new Set<string>();
  for (const place of [folder, `${folder}-hosts`].filter(existsSync))
    for (const file of listFiles(place, "."))
      for (const [word] of `${file} ${textOf(join(place, file))}`.toLowerCase().matchAll(/[a-z]{6,}qz/g))
        found.add(word);
  return [...found].sort();
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return (path.endsWith(".br") ? brotliDecompressSync(bytes) : plain).toString("latin1");
}
