// Links of site.yaml, source notes and old-addresses.yaml to what is not out: check and build say the same, and the paper goes out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newspaper, put } from "../newspaper.ts";
import { run } from "./run-node.ts";

const now = "2024-04-20T00:00Z";

const site = `name: The Tiny Paper
tagline: All the news
address: https://tiny.example/
language: en
timeZone: Europe/Kyiv
sections: [world, town]
navigation:
  - {label: Us, link: /about/}
  - {label: Zoos, link: /topics/zoo/}
  - {label: May, link: /2024/05/}
  - {label: Town, link: /town/}
notice: {text: Tell us, link: /2024/04/zoo/, from: 2024-04-12 09:00}
policies: [{label: Ethics, link: /about/, roles: [principles]}]
accounts: [{label: Show, link: /2024/04/show/}]
organisation: {name: Tiny Media}
trust: {disclosures: [/about/]}
security: {contacts: [news@tiny.example], policy: /about/}
`;

const story = (fields: string) =>
  `---\nheadline: A story\nstandfirst: Of something.\nauthors: [ann-example]\nsection: town\n${fields}\n---\n\nText.\n`;

const files = {
  "content/site.yaml": site,
  "content/topics/zoo.md": "---\nname: Zoos\n---\n",
  "content/articles/2024/04/bridge.md": story(
    "published: 2024-04-12 10:00\nsource: {text: As we said, link: /2024/04/zoo/}",
  ),
  "content/articles/2024/04/harbour.md": story("published: 2024-04-12 14:30"),
  "content/articles/2024/04/zoo.md": story("published: 2024-04-12 10:00\nexpires: 2024-04-15 10:00"),
  "content/articles/2024/04/show.md": story("published: 2024-04-12 10:00\npublishAt: 2024-05-01 10:00"),
  "content/articles/2024/05/later.md": story("published: 2024-05-02 10:00\ntopics: [zoo]"),
  "content/old-addresses.yaml": "moved:\n  - {from: /us/, to: /about/#who}\n  - {from: /here/, to: /town/}\n",
  "content/pages/about.md": "---\nheadline: About us\ndescription: Who we are\ndraft: true\n---\n\nText.\n\n## Who\n",
};

const warnings = [
  "content/old-addresses.yaml:2:22  Warning: /about/ is a draft, so readers are not led there.",
  "content/site.yaml:8:23  Warning: /about/ is a draft, so readers are not led there.",
  "content/site.yaml:9:25  Warning: /topics/zoo/ has no news yet, so readers are not led there.",
  "content/site.yaml:10:24  Warning: /2024/05/ has no news yet, so readers are not led there.",
  "content/site.yaml:12:31  Warning: /2024/04/zoo/ has expired, so readers are not led there.",
  "content/site.yaml:13:34  Warning: /about/ is a draft, so readers are not led there.",
  "content/site.yaml:14:32  Warning: /2024/04/show/ is not out yet, so readers are not led there.",
  "content/site.yaml:16:23  Warning: /about/ is a draft, so readers are not led there.",
  "content/site.yaml:17:51  Warning: /about/ is a draft, so readers are not led there.",
];

const warned = (output: string) => output.split("\n").filter((line) => line.includes("Warning: /"));

test("each is said once, with its place, by check and by build; the words stay where they are read", async () => {
  const root = newspaper(files);
  const output = join(root, "out");
  const read = (file: string) => readFileSync(join(output, file), "utf8");
  const build = (at: string) => run("site/build", ["--root", root, "--output", output, "--now", at]);

  const checked = await run("cli/check", ["--root", root, "--now", now]);
  expect(checked.code).toBe(0);
  expect(warned(checked.output)).toEqual(warnings);
  const built = await build(now);
  expect(built).toMatchObject({ code: 0 });
  expect(warned(built.output).sort()).toEqual([...warnings].sort());
  expect(warned((await build(now)).output).sort()).toEqual([...warnings].sort());

  const home = read("index.html");
  expect(home).toContain("Tell us");
  expect(home).not.toMatch(/href="\/(?:about|topics\/zoo|2024\/05|2024\/04\/zoo|2024\/04\/show)\/"/);
  expect(read("2024/04/bridge/index.html")).toContain("As we said");
  expect(read("trust.txt") + read(".well-known/security.txt")).not.toContain("/about/");
  expect(existsSync(join(output, "us/index.html"))).toBe(false);
  expect(existsSync(join(output, "here/index.html"))).toBe(true);

  put(root, "content/pages/about.md", files["content/pages/about.md"].replace("draft: true\n", ""));
  const later = await build("2024-05-03T00:00Z");
  expect(later.code).toBe(0);
  expect(warned(later.output)).toEqual([warnings[4]]);
  expect(read("index.html")).toMatch(/href="\/about\/".*href="\/topics\/zoo\/".*href="\/2024\/05\/"/s);
  expect(read("us/index.html")).toContain("/about/#who");
});

test("what every page has from site.yaml and leads nowhere is said once, where it stands", async () => {
  const { "content/old-addresses.yaml": old, ...rest } = files;
  const root = newspaper({
    ...rest,
    "content/site.yaml": site.replace("link: /town/}", "link: /town/#nowhere}"),
    "content/sections/town.md": "---\nname: Town\ndescription: See /town/#nowhere-else\n---\n",
  });
  const { code, output } = await run("site/build", ["--root", root, "--output", join(root, "out"), "--now", now]);
  expect(code).toBe(1);
  expect(output.split("\n").filter((line) => line.includes("#nowhere"))).toEqual([
    expect.stringMatching(
      /^content\/site\.yaml:11:25 {2}The page \/\S* links to \/town\/#nowhere, but nothing there is called "nowhere"\. Correct what follows the #\. \(So do \d+ other pages\.\)$/,
    ),
  ]);
});
