// The real build of the tiny newspaper, in a process of its own.
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, paper, put } from "../newspaper.ts";
import { run } from "./run-node.ts";

const now = "2024-04-20T00:00Z";
let output: string;

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), "dateline-site-"));
  const built = await run("site/build", ["--root", paper, "--output", output, "--now", now]);
  expect(built).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^\d+ pages and [1-9]\d* pictures in .*no problems: \d+ files written/),
  });
});

afterAll(() => rmSync(output, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(output, path), "utf8");

/** Hashes change with every touch of styles and encoders; a golden page is about the page. */
const withoutHashes = (html: string) => html.replace(/\.[0-9a-f]{10,12}\./g, ".HASH.");

test.each([
  ["article", "2024/04/harbour/index.html"],
  ["brief", "2024/04/12/storm/index.html"],
  ["home", "index.html"],
])("the golden %s page", async (name, path) => {
  await expect(withoutHashes(page(path)).replaceAll(/></g, ">\n<")).toMatchFileSnapshot(`golden/${name}.html`);
});

test("an article's elements stand in their order of reading", () => {
  const whole = page("2024/04/harbour/index.html");
  const html = whole.slice(whole.indexOf("<body"));
  const inOrder = [
    'class="section-name"',
    "<h1>Harbour opens again",
    'class="standfirst"',
    'rel="author">Ann Example',
    'dateTime="2024-04-12T14:30:00+03:00"'.toLowerCase(),
    "Kyiv time",
    "1 min read",
    "The first ferry of the day",
    "Image credit: ",
    "The harbour opened <strong>again</strong>",
    "An earlier version gave the wrong pier.",
    'href="/topics/ferries/"',
    "Ann writes about ships.",
    "Related stories",
    'class="latest-news"',
    "Storm warning for the coast.",
  ];
  const places = inOrder.map((element) => html.toLowerCase().indexOf(element.toLowerCase()));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("no page has an inline script or style, or names another origin to load from", () => {
  for (const file of listFiles(output, ".").filter((name) => name.endsWith(".html"))) {
    const html = page(file);
    expect(html).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|<style|\sstyle=|\son[a-z]+=/);
    expect(html).not.toMatch(/<(?:script|img|iframe|source)[^>]+src="(?!\/)|<link rel="(?!canonical)[^>]+href="(?!\/)/);
  }
});

test("the article page and the styles together keep the budget of 14 KB compressed", async () => {
  const { gzipSync } = await import("node:zlib");
  const html = page("2024/04/harbour/index.html");
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = ""]) => page(file));
  expect(styles).toHaveLength(1);
  const bytes = [html, ...styles].reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThan(14 * 1024);
});

test("a build with a problem fails, says so, and leaves the previous output as it was", async () => {
  const root = newspaper({ "content/briefs/2024/04/b.md": "---\nheadline: B\ntime: soon\n---\n" });
  const site = join(root, "out");
  put(root, "out/index.html", "the previous paper");
  put(root, "out/404.html", '<body class="page-not-found">');
  const failed = await run("site/build", ["--root", root, "--output", site]);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain("content/briefs/2024/04/b.md:3:7  ");
  expect(failed.output).toContain("the previous output is as it was");
  expect(listFiles(site, ".")).toEqual(["404.html", "index.html"]);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("the previous paper");
  expect(readdirSync(root).sort()).toEqual([".out-cache", "content", "out"]);
});

test("a build never empties a folder that is not a site", async () => {
  const root = newspaper();
  const refused = await run("site/build", ["--root", root, "--output", root, "--now", now]);
  expect(refused).toEqual({
    code: 1,
    output: `--output ${root} holds other files, and a build would remove them. Name a new or empty folder.\n`,
  });
  expect(readdirSync(root)).toEqual(["content"]);
});

test("another site's folder is not taken for ours, a file not for a folder; a link to a folder is followed", async () => {
  const root = newspaper();
  const build = (site: string) => run("site/build", ["--root", root, "--output", join(root, site), "--now", now]);
  put(root, "other/404.html", "<body>Nothing here</body>");
  put(root, "other/precious.txt", "mine");
  expect(await build("other")).toMatchObject({ code: 1, output: expect.stringContaining("holds other files") });
  expect(listFiles(join(root, "other"), ".")).toEqual(["404.html", "precious.txt"]);
  expect(await build("other/404.html")).toEqual({
    code: 1,
    output: `--output ${join(root, "other/404.html")} is a file. Name a new or empty folder.\n`,
  });
  mkdirSync(join(root, "releases/one"), { recursive: true });
  symlinkSync(join(root, "releases/one"), join(root, "current"));
  expect(await build("current")).toMatchObject({ code: 0 });
  expect(existsSync(join(root, "releases/one/index.html"))).toBe(true);
  expect(lstatSync(join(root, "current")).isSymbolicLink()).toBe(true);
});

test("a second build writes what changed and removes what is gone", async () => {
  const root = newspaper();
  const site = join(root, "out");
  const build = () => run("site/build", ["--root", root, "--output", site, "--now", now]);
  await build();
  const stylesBefore = statSync(join(site, "about/index.html")).mtimeMs;
  rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  const { output: said } = await build();
  expect(said).toMatch(/\d+ removed/);
  expect(existsSync(join(site, "2024/04/11/market"))).toBe(false);
  expect(statSync(join(site, "about/index.html")).mtimeMs).toBe(stylesBefore);
});

test("a symbolic link among the content stops a build, also where nothing else has changed", async () => {
  const root = newspaper();
  const build = () => run("site/build", ["--root", root, "--output", join(root, "out"), "--now", now]);
  expect(await build()).toMatchObject({ code: 0 });
  symlinkSync("/etc", join(root, "content/pictures/away"));
  expect(await build()).toMatchObject({
    code: 1,
    output: expect.stringContaining("content/pictures/away  This is a symbolic link"),
  });
});

test("what an editor pastes stays text", async () => {
  const nasty = `<script>alert(1)</script>"><img src=x onerror=alert(2)> {{ 7*7 }} \${7*7}`;
  const root = newspaper();
  const file = join(root, "content/articles/2024/04/harbour.md");
  const quoted = JSON.stringify(nasty);
  writeFileSync(
    file,
    readFileSync(file, "utf8")
      .replace("headline: Harbour opens again", `headline: ${quoted}`)
      .replace(/standfirst: .*/, `standfirst: ${quoted}`)
      .replace(/caption: .*/, `caption: ${quoted}`)
      .replace(/credit: .*/, `credit: ${quoted}`)
      .replace("The harbour opened", `${nasty} The harbour opened`),
  );
  const site = join(root, "out");
  const { code } = await run("site/build", ["--root", root, "--output", site, "--now", now]);
  expect(code).toBe(0);
  for (const html of ["2024/04/harbour/index.html", "index.html", "latest/index.html"].map((path) =>
    readFileSync(join(site, path), "utf8"),
  )) {
    expect(html).not.toMatch(/<script>|<img src=x/);
    expect(html).toContain("{{ 7*7 }} $" + "{7*7}");
  }
});

test("two builds in different zones and locales are the same to the byte", async () => {
  const root = newspaper();
  const tree = async (name: string, environment: NodeJS.ProcessEnv) => {
    const site = join(root, name);
    await run("site/build", ["--root", root, "--output", site, "--now", now], environment);
    return listFiles(site, ".").map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(site, file)))
        .digest("hex"),
    ]);
  };
  const first = await tree("one", { TZ: "Pacific/Auckland", LC_ALL: "C" });
  expect(first.length).toBeGreaterThan(30);
  expect(await tree("two", { TZ: "America/Los_Angeles", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" })).toEqual(first);
});

test("with its content gone a paper that was built before says what it needs, and keeps its pages", async () => {
  const root = newspaper();
  const site = join(root, "site");
  const build = () => run("site/build", ["--root", root, "--output", site, "--now", now]);
  expect(await build()).toMatchObject({ code: 0 });
  rmSync(join(root, "content"), { recursive: true });
  rmSync(join(root, ".site-cache/reading"), { recursive: true });
  const { code, output: said } = await build();
  expect(code).toBe(1);
  expect(said).toContain("content/site.yaml");
  expect(said).not.toContain("node:");
  expect(existsSync(join(site, "index.html"))).toBe(true);
});
