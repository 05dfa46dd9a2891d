// An incremental build gives what a clean build gives, and no more work than the change needs.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { readKept, writeKept } from "../../scripts/base/kept.ts";
import { newspaper, put } from "../newspaper.ts";
import { copyCode, run, runScript } from "./run-node.ts";
import { treeOf } from "./tree.ts";

const now = "2024-04-20T00:00Z";
let root: string;
let site: string;

const build = (...args: string[]) => run("site/build", ["--root", root, "--output", site, "--now", now, ...args]);
const changes = () => JSON.parse(readFileSync(join(root, ".site-cache/changes.json"), "utf8"));
/** Without the files of the search index, which carry Pagefind's digests. */
const paths = (files: readonly { path: string }[]) =>
  files.map(({ path }) => path).filter((path) => !path.startsWith("pagefind/"));
const searchParts = (files: readonly { path: string }[]) =>
  new Set(files.flatMap(({ path }) => /^pagefind\/(\d[\d-]*)\//.exec(path)?.[1] ?? []));

beforeEach(() => {
  root = newspaper();
  site = join(root, "site");
});

test("after any sequence of edits, a build from the previous output is a clean build, byte for byte", async () => {
  const { code, output } = await runScript("test/site/random-edits.ts");
  expect(output).toMatch(/^seed \d+\n/);
  expect(output, output).toMatch(/\d+ builds compared/);
  expect(code).toBe(0);
});

test("a new brief writes the pages that show it, and says why; a second build writes nothing", async () => {
  await build();
  const old = statSync(join(site, "about/index.html")).mtimeMs;
  put(root, "content/briefs/2024/04/16-1800-fog.md", "---\nheadline: Fog\ntime: 2024-04-16 18:00\n---\n\nFog.\n");
  const { output } = await build("--explain");
  expect(output).toMatch(/^2024\/04\/16\/fog\/index\.html {2}new$/m);
  expect(output).toMatch(/^index\.html {2}.*latest news$/m);
  expect(output).not.toMatch(/^2024\/04\/harbour/m);
  expect(paths(changes().added)).toEqual(["2024/04/16/fog/index.html", "2024/04/16/index.html"]);
  expect(paths(changes().changed)).toEqual([
    "2024/04/12/index.html",
    "2024/04/index.html",
    "feeds/briefs/atom.xml",
    "feeds/briefs/feed.json",
    "feeds/briefs/rss.xml",
    "index.html",
    "latest.json",
    "latest/index.html",
    // The first news of a week.
    "search/index.html",
    "sitemap.xml",
    "sitemaps/2024-04.xml",
  ]);
  expect(searchParts(changes().added)).toEqual(new Set(["2024-04-3"]));
  expect(statSync(join(site, "about/index.html")).mtimeMs).toBe(old);
  const { after } = changes();
  expect((await build()).output).toContain("0 files written");
  expect(changes()).toEqual({ before: after, after, added: [], changed: [], removed: [] });
});

test("where nothing changed nothing is planned; warnings, lists of changes and mending are as ever", async () => {
  put(root, "content/site.yaml", `${readFileSync(join(root, "content/site.yaml"), "utf8")}host: nginx\n`);
  put(root, "content/pictures/dot.jpg", await dot());
  put(root, "content/articles/2024/04/dot.md", pictured);
  const first = await build();
  const warning = /^content\/.*Warning: .*embargo.*$/m.exec(first.output)?.[0] ?? "no warning";
  expect(warning).toContain("dot");
  const whole = treeOf(site);
  const again = await build("--explain");
  expect(again.output).toContain("saying that nothing changed");
  expect(again.output).toContain(warning);
  expect(again.output).toContain(" 0 files written");
  expect(changes()).toMatchObject({ before: changes().after, added: [], changed: [], removed: [] });
  expect(treeOf(site)).toEqual(whole);

  writeFileSync(join(site, "index.html"), "spoilt");
  expect((await build("--explain")).output).toMatch(/^index\.html {2}the file in the output was lost or changed$/m);
  expect(treeOf(site)).toEqual(whole);

  const settings = join(`${site}-hosts`, "nginx.conf");
  const written = readFileSync(settings, "utf8");
  writeFileSync(settings, "spoilt");
  await build();
  expect(readFileSync(settings, "utf8")).toBe(written);
});

test("when a story's moment comes it is published, though no file has changed", async () => {
  const later = "publishAt: 2024-04-20 12:00\n";
  put(root, "content/articles/2024/04/later.md", pictured.replace(/lead: .*\n/, later));
  const page = join(site, "2024/04/later/index.html");
  await build();
  // In the paper's zone, three hours ahead.
  expect((await build("--now", "2024-04-20T08:59:59Z", "--explain")).output).toContain("nothing changed");
  expect(existsSync(page)).toBe(false);
  await build("--now", "2024-04-20T09:00:00Z");
  expect(existsSync(page)).toBe(true);
  await build("--now", "2024-04-20T08:59:59Z");
  expect(existsSync(page)).toBe(false);
});

test("what changed is listed with the hash of what is published", async () => {
  await build();
  expect(new Map(changes().added.map((file: { path: string; sha256: string }) => [file.path, file.sha256]))).toEqual(
    treeOf(site),
  );
});

test("content is known by what it says, not by its files' times", async () => {
  await build();
  const file = join(root, "content/briefs/2024/04/12-1832-storm.md");
  const written = statSync(file);
  writeFileSync(file, readFileSync(file, "utf8").replace("Storm", "Storn"));
  utimesSync(file, written.atime, written.mtime);
  await build();
  expect(readFileSync(join(site, "2024/04/12/storm/index.html"), "utf8")).toContain("Storn");
});

test.each([
  ["damaged", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9), "The record of the last build is damaged"],
  [
    "of another version",
    () => Buffer.from("dateline-0 manifest x\n"),
    "The record of the last build is of another version",
  ],
])("a record that is %s is noticed, said, and not trusted", async (_how, spoil, said) => {
  await build();
  const whole = treeOf(site);
  const record = join(root, ".site-cache/manifest");
  writeFileSync(record, spoil(readFileSync(record)));
  writeFileSync(join(site, "stray.html"), "stray");
  const { output } = await build();
  expect(output).toContain(`${said}: everything is made anew.`);
  expect(treeOf(site)).toEqual(whole);
});

test("--clean makes everything anew and leaves nothing that does not belong", async () => {
  await build();
  const whole = treeOf(site);
  writeFileSync(join(site, "stray.html"), "stray");
  const { output } = await build("--clean", "--explain");
  expect(output).toMatch(/^about\/index\.html {2}new$/m);
  expect(treeOf(site)).toEqual(whole);
});

test("--clean reads all content anew, too, whatever is kept of it", async () => {
  await build();
  const whole = treeOf(site);
  const folder = join(root, ".site-cache/reading");
  for (const file of readdirSync(folder)) lie(join(folder, file));
  await build("--clean");
  expect(treeOf(site)).toEqual(whole);
});

/** Lets what is kept in a file say something else, in the form that is trusted. */
function lie(file: string): void {
  const [, key = ""] = readFileSync(file, "latin1").split(" ", 2);
  const kept = readKept<string>(file, key);
  writeKept(file, key, ("data" in kept ? kept.data : "").replaceAll('headline":"', 'headline":"False: '));
}

test("a changed layout makes its own pages anew and no others; the result is that of a clean build", async () => {
  copyCode(root);
  const here = (...args: string[]) => run("site/build", ["--now", now, ...args], {}, root);
  expect(await here()).toMatchObject({ code: 0 });
  change("layouts/brief.tsx", "</Shell>", "<hr /></Shell>");
  const { output } = await here("--explain");
  expect(output).toMatch(/^2024\/04\/12\/storm\/index\.html {2}code: layout brief$/m);
  expect(output).toContain("2 files written");
  const whole = treeOf(join(root, "_site"));

  change("layouts/parts/prose.tsx", "{links.length", "{html.nothing.length");
  change("layouts/css/tokens.css", "--measure: ", "--measured: ");
  expect(await here()).toMatchObject({ code: 1, output: expect.stringContaining("undefined") });
  expect(treeOf(join(root, "_site"))).toEqual(whole);
  expect(existsSync(join(root, "._site-stage"))).toBe(false);

  change("layouts/parts/prose.tsx", "{html.nothing.length", "{links.length");
  change("scripts/body/rules/links.ts", "external noopener", "noopener external");
  await here();
  await here("--output", "again/site");
  expect(treeOf(join(root, "_site"))).toEqual(treeOf(join(root, "again/site")));
  expect(treeOf(join(root, "_site"))).not.toEqual(whole);
});

function change(file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const pictured = `---
headline: A dot
standfirst: S.
published: 2024-04-12 10:00
authors: [ann-example]
section: town
lead: {file: dot.jpg, alt: A dot, credit: Somebody}
---

Text.
`;

/** A picture of which a warning speaks. */
function dot(): Promise<Buffer> {
  const said = '<rdf:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:Instructions="Under embargo"/>';
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${said}</rdf:RDF></x:xmpmeta>`;
  return sharp({ create: { width: 400, height: 300, channels: 3, background: "#457" } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}
