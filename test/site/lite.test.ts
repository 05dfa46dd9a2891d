// The lite edition: light, quiet, whole, and a few more files for a new story.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, put } from "../newspaper.ts";
import { run } from "./run-node.ts";

const most = 10 * 1024;
let output: string;
let pages: ReadonlyMap<string, string>;
let styles: string;

beforeAll(async () => {
  output = join(mkdtempSync(join(tmpdir(), "dateline-lite-")), "site");
  const built = await run("site/build", ["--output", output, "--now", "2024-05-20T12:00+03:00"]);
  expect(built).toMatchObject({ code: 0 });
  const files = listFiles(output, "lite");
  pages = new Map(files.map((file) => [file, readFileSync(join(output, file), "utf8")]));
  styles = readFileSync(join(output, listFiles(output, "assets").find((file) => /\/lite\./.test(file)) ?? ""), "utf8");
});

afterAll(() => rmSync(join(output, ".."), { recursive: true, force: true }));

test("every page with its styles weighs 10 KB at most as hosts send it, and lists do before they are compressed", () => {
  expect(pages.size).toBeGreaterThan(50);
  const isStory = (file: string) => /^lite\/\d{4}\//.test(file);
  const heavy = [...pages].filter(([file, html]) => {
    const whole = Buffer.from(html + styles);
    return (isStory(file) ? gzipSync(whole) : whole).length > most;
  });
  expect(heavy.map(([file]) => file)).toEqual([]);
});

test("nothing runs and nothing is loaded but the styles and the icon; a picture waits behind a link", () => {
  for (const [file, html] of pages) {
    expect(html.match(/<(?:script|img|picture|source|iframe|video|audio)\b|font|preload/g), file).toBeNull();
    expect(html.match(/<link rel="(?!canonical)[^"]+"/g), file).toEqual(['<link rel="stylesheet"', '<link rel="icon"']);
  }
  expect(styles).not.toMatch(/url\(|@import|@font-face/);
  const story = pages.get("lite/2024/04/us-officials-china-helping-russias-military-build-up/index.html") ?? "";
  const [, picture = "", alt] = /<a href="\/(pictures\/[^"]+)">Picture: ([^<]+)</.exec(story) ?? [];
  expect(alt).toContain("stands in for a licensed agency photo");
  expect(readFileSync(join(output, picture)).length).toBeLessThan(40 * 1024);
  expect(story).toContain("Image credit: Greg Baker/POOL/AFP via Getty Images");
});

test("the front page is titled by the masthead, and names the newspaper once", () => {
  const home = pages.get("lite/index.html") ?? "";
  expect(home).toContain("<title>The Night Desk, lite edition</title>");
  expect(home).toContain("<header><h1>The Night Desk <small>Lite edition</small></h1>");
  expect(home.slice(home.indexOf("<main"), home.indexOf("</main>"))).not.toContain("The Night Desk");
});

test("each page names its full page as the real one, and the full page leads to it", () => {
  const lost = [...pages].filter(([file, html]) => {
    const full = `/${file.slice("lite/".length).replace(/index\.html$/, "")}`;
    const there = readFileSync(join(output, full, "index.html"), "utf8");
    return (
      !html.includes(`<link rel="canonical" href="https://dateline.example${encodeURI(full)}"/>`) ||
      !html.includes(`<a href="${encodeURI(full)}">This page with pictures</a>`) ||
      !there.includes(`<a href="/lite${encodeURI(full)}">Lite edition</a>`)
    );
  });
  expect(lost.map(([file]) => file)).toEqual([]);
});

test("links to stories stay in the lite edition, all others lead to pages that are there", () => {
  const guide = pages.get("lite/2024/04/style-guide-with-every-form/index.html") ?? "";
  expect(guide).toMatch(/href="\/lite\/2024\/04\//);
  for (const [file, html] of pages)
    expect(
      [...html.matchAll(/href="(\/\d{4}\/\d\d\/[^"#]+)"/g)].map(([, to]) => to),
      file,
    ).toEqual(html.match(/(?<=<a href=")[^"]+(?=">This page with pictures)/g)?.filter((to) => /^\/\d{4}/.test(to)));
});

test("a story of 4,000 words still weighs 10 KB, compressed as hosts send it; of a longer one the build warns", async () => {
  const words = readFileSync(
    "content/articles/2024/04/us-officials-china-helping-russias-military-build-up.md",
    "utf8",
  );
  const vocabulary = [...new Set(words.toLowerCase().match(/[a-z]{3,}/g))];
  let state = 7;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return vocabulary[state % vocabulary.length];
  };
  const story = (headline: string, length: number) => {
    const paragraphs = Array.from({ length }, () => Array.from({ length: 80 }, next).join(" "));
    return `---\nheadline: ${headline}\nstandfirst: Very.\npublished: 2024-04-13 10:00\nauthors: [ann-example]\nsection: town\n---\n\n${paragraphs.join(".\n\n")}\n`;
  };
  const root = newspaper({
    "content/articles/2024/04/long.md": story("Long", 50),
    "content/articles/2024/04/longer.md": story("Longer", 90),
  });
  const site = readFileSync(join(root, "content/site.yaml"), "utf8");
  put(root, "content/site.yaml", `${site}lite: true\n`);
  const built = await run("site/build", ["--root", root, "--output", join(root, "site"), "--now", "2024-04-20T00:00Z"]);
  const html = readFileSync(join(root, "site/lite/2024/04/long/index.html"));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(most);
  const warned = built.output.split("\n").filter((line) => line.includes("as hosts send it"));
  expect(warned).toEqual([
    expect.stringMatching(/page \/lite\/2024\/04\/longer\/ weighs \d\d\.\d KB as hosts send it, more than 10\.0 KB\./),
  ]);
});

test("a paper that does not ask for it has none, and no link to it", async () => {
  const root = newspaper();
  await run("site/build", ["--root", root, "--output", join(root, "site"), "--now", "2024-04-20T00:00Z"]);
  expect(listFiles(join(root, "site"), "lite")).toEqual([]);
  expect(readFileSync(join(root, "site/index.html"), "utf8")).not.toContain("Lite edition");
});

test("a new story writes four more pages of the lite edition, and a brief three", async () => {
  const root = newspaper();
  put(root, "content/site.yaml", `${readFileSync(join(root, "content/site.yaml"), "utf8")}lite: true\n`);
  const build = () => run("site/build", ["--root", root, "--output", join(root, "site"), "--now", "2024-04-20T00:00Z"]);
  const touched = () => {
    const { added, changed } = JSON.parse(readFileSync(join(root, ".site-cache/changes.json"), "utf8"));
    return [...added, ...changed].map(({ path }: { path: string }) => path).filter((path) => path.startsWith("lite/"));
  };
  await build();
  put(root, "content/briefs/2024/04/16-1800-fog.md", "---\nheadline: Fog\ntime: 2024-04-16 18:00\n---\n\nFog.\n");
  await build();
  expect(touched()).toEqual(["lite/2024/04/16/fog/index.html", "lite/index.html", "lite/latest/index.html"]);
  put(
    root,
    "content/articles/2024/04/new.md",
    "---\nheadline: New\nstandfirst: News.\npublished: 2024-04-17 10:00\nauthors: [ann-example]\nsection: town\n---\n\nText.\n",
  );
  await build();
  expect(touched()).toEqual(["lite/2024/04/new/index.html", "lite/index.html", "lite/town/index.html"]);
});
