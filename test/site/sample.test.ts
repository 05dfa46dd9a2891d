// The sample newspaper, whole: every link inside it leads somewhere, every file it names is there, every file is named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { run } from "./run-node.ts";

let output: string;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  output = join(mkdtempSync(join(tmpdir(), "dateline-sample-")), "site");
  const built = await run("site/build", ["--output", output, "--now", "2024-05-20T12:00+03:00"]);
  expect(built).toMatchObject({ code: 0 });
  const files = listFiles(output, ".").filter((file) => file.endsWith(".html"));
  pages = new Map(files.map((file) => [file, readFileSync(join(output, file), "utf8")]));
});

afterAll(() => rmSync(join(output, ".."), { recursive: true, force: true }));

test("every link, picture, style and script inside the paper is there, down to the fragment", () => {
  const broken: string[] = [];
  for (const [from, html] of pages)
    for (const address of named(html)) {
      const { pathname, hash } = new URL(address, `https://paper.invalid/${from.replace(/index\.html$/, "")}`);
      const path = decodeURIComponent(pathname);
      const file = `.${path.endsWith("/") ? `${path}index.html` : path}`;
      const target = join(output, file);
      if (!existsSync(target)) broken.push(`${from}: ${address}`);
      else if (hash !== "" && !readFileSync(target, "utf8").includes(`id="${decodeURIComponent(hash.slice(1))}"`))
        broken.push(`${from}: no ${hash} at ${address}`);
    }
  expect(broken).toEqual([]);
});

test("every picture in the output is shown by a page, or named for machines by a page, a feed or a list", () => {
  const files = listFiles(output, ".").filter((file) => /\.(?:html|xml|json)$/.test(file));
  const machines = files.flatMap((file) =>
    [...readFileSync(join(output, file), "utf8").matchAll(/https:\/\/[^/"<]+(\/pictures\/[^"<&]+)/g)].map(
      ([, address = ""]) => address,
    ),
  );
  const all = [...[...pages.values()].flatMap(named).map((address) => decodeURIComponent(address)), ...machines];
  const pictures = listFiles(output, "pictures").map((file) => `/${file}`);
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((file) => !all.includes(file))).toEqual([]);
});

test("every page has a title and a description of its own, and one h1", () => {
  const heads = [...pages].map(([file, html]) => ({
    file,
    title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
    description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
    headings: html.match(/<h1[ >]/g)?.length,
  }));
  expect(heads.filter(({ title, description, headings }) => !title || !description || headings !== 1)).toEqual([]);
  const hidden = [...pages].filter(([, html]) => html.includes('content="noindex"')).map(([file]) => file);
  const titles = heads.filter(({ file }) => !hidden.includes(file)).map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("the main story's latest news opens with the three briefs of the reference page, in its order", () => {
  const html = pages.get("2024/04/us-officials-china-helping-russias-military-build-up/index.html") ?? "";
  const feed = html.slice(html.indexOf('class="latest-news"'));
  const briefs = [...feed.matchAll(/href="\/2024\/04\/12\/([^/"]+)\/"/g)].map(([, slug]) => slug);
  expect(briefs.slice(0, 3)).toEqual(["strike-on-sumy", "netherlands-aid", "embassy-ivory-coast"]);
});

/** Addresses inside the paper that a page names. */
function named(html: string): string[] {
  const single = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
  const listed = [...html.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, list = ""]) =>
    list.split(", ").map((candidate) => candidate.split(" ")[0] ?? ""),
  );
  return [...single, ...listed]
    .map((address) => address.replaceAll("&amp;", "&"))
    .filter((address) => address.startsWith("/") || address.startsWith("#"));
}
