// The last look: what is broken is found in whichever page it is, and only what changed is parsed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatProblem } from "../../../scripts/base/problem.ts";
import { surveyBody } from "../../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../../scripts/desk/edition.ts";
import { openDesk } from "../../../scripts/desk/open-desk.ts";
import { createGlancer } from "../../../scripts/site/look/glance.ts";
import { type Look, lastLook } from "../../../scripts/site/look/last-look.ts";
import { createNumbers } from "../../../scripts/site/look/numbers.ts";
import { createResolver } from "../../../scripts/site/look/resolve-address.ts";
import type { Row } from "../../../scripts/site/manifest.ts";
import { hashOf } from "../../../scripts/site/previous.ts";
import { newspaper, paper } from "../../newspaper.ts";
import { run } from "../run-node.ts";

type Pages = Readonly<Record<string, string>>;

const page = (title: string, body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="About ${title}"/>${head}</head><body><h1>${title}</h1>${body}</body></html>`;

interface Site {
  /** Looks twice, at what is on the disk and at what was taken of it while it was rendered; both must say the same. */
  look(pages: Pages): { problems: string[]; warnings: string[]; keep: Look["keep"] };
}

async function site(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-look-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { desk } = await openDesk(paper, surveyBody);
  if (desk === undefined) throw new Error("There is no desk.");
  const edition: Edition = planEdition(desk, "2024-04-20T00:00:00Z");
  return {
    look(pages) {
      const output = join(folder, "site");
      rmSync(output, { recursive: true, force: true });
      const rows = new Map<string, Row>();
      for (const [file, text] of Object.entries(pages)) {
        mkdirSync(dirname(join(output, file)), { recursive: true });
        writeFileSync(join(output, file), text);
        const size = Buffer.byteLength(text);
        rows.set(file, {
          maker: "",
          props: "",
          facets: "",
          hash: hashOf(text),
          size,
          modified: 0,
          changed: 0,
          pictures: "",
        });
      }
      const cache = join(folder, "cache");
      const numbers = createNumbers([]);
      const take = createGlancer(createResolver("/", edition.chrome.origin), numbers);
      const html = Object.entries(pages).filter(([file]) => file.endsWith(".html"));
      const glances = { pages: new Map(html.map(([file, text]) => [file, take(file, text)])), outputs: numbers.list };
      const input = { root: paper, cache, folders: [output], rows, edition, base: "/" };
      const [read, told] = [[], [glances]].map((taken) => {
        const { problems, warnings, keep } = lastLook({ ...input, glances: taken });
        return { problems: problems.map(formatProblem), warnings: warnings.map(formatProblem), keep };
      });
      if (read === undefined || told === undefined) throw new Error("Nobody has looked.");
      expect({ ...told, keep: null }).toEqual({ ...read, keep: null });
      return told;
    },
  };
}

const whole: Pages = {
  "index.html": page(
    "Home",
    '<a href="/about/#us">Us</a><img src="/pictures/a.png" alt="">',
    '<link rel="alternate" href="/rss.xml">',
  ),
  "about/index.html": page("About", '<h2 id="us">Us</h2><a href="https://elsewhere.example/">x</a>'),
  "rss.xml": "<rss/>",
  "pictures/a.png": "png",
};

const without = (name: string): Pages => Object.fromEntries(Object.entries(whole).filter(([file]) => file !== name));

test("nothing is found where everything leads somewhere", async () => {
  expect((await site()).look(whole)).toMatchObject({ problems: [], warnings: [] });
});

test.each([
  [
    "a picture that is not there",
    without("pictures/a.png"),
    "/  The page / names /pictures/a.png, and there is nothing.",
  ],
  ["a feed that is not there", without("rss.xml"), "/  The page / names /rss.xml, and there is nothing."],
  ["a page that is not there", without("about/index.html"), "/  The page / names /about/#us, and there is nothing."],
  [
    "a place in a page that is not there",
    { ...whole, "about/index.html": page("About", "") },
    '/  The page / links to /about/#us, but nothing there is called "us".',
  ],
  [
    "a canonical address that is not there",
    { ...whole, "x/index.html": page("X", "", '<link rel="canonical" href="https://tiny.example/y/">') },
    "/x/  The page /x/ names https://tiny.example/y/",
  ],
  [
    "something loaded without encryption",
    { ...whole, "x/index.html": page("X", '<img src="http://other.example/i.png" alt="">') },
    "/x/  The page /x/ loads http://other.example/i.png without encryption",
  ],
  [
    "a page without a title",
    { ...whole, "x/index.html": page("X", "").replace("<title>X</title>", "") },
    "/x/  The page /x/ has no title.",
  ],
  [
    "a page without a description",
    { ...whole, "x/index.html": page("X", "").replace(/<meta[^>]*>/, "") },
    "/x/  The page /x/ has no description.",
  ],
  [
    "a page with two first headings",
    { ...whole, "x/index.html": page("X", "<h1>Y</h1>") },
    "/x/  The page /x/ has 2 headings of the first rank",
  ],
])("%s", async (_name, pages, sentence) => {
  expect((await site()).look(pages).problems).toEqual([expect.stringContaining(sentence)]);
});

test("another edition of a page, which names that as canonical, may share its title and description", async () => {
  const { look } = await site();
  const other = page("Home", "", '<link rel="canonical" href="/">');
  expect(look({ ...whole, "lite/index.html": other }).warnings).toEqual([]);
  const itself = page("Home", "", '<link rel="canonical" href="/x/">');
  expect(look({ ...whole, "x/index.html": itself }).warnings).toHaveLength(2);
});

test("pages that cannot be told apart are warned of, but for those that search engines do not see", async () => {
  const { look } = await site();
  const twin = page("Home", "");
  expect(look({ ...whole, "x/index.html": twin }).warnings).toEqual([
    "/x/  The page /x/ has the same title as /.",
    "/x/  The page /x/ has the same description as /.",
  ]);
  expect(
    look({ ...whole, "x/index.html": twin.replace("</head>", '<meta name="robots" content="noindex"></head>') })
      .warnings,
  ).toEqual([]);
});

test("a page that did not change is not parsed again, but loses nothing unseen", async () => {
  const { look } = await site();
  look(whole).keep();
  expect(look(without("pictures/a.png")).problems).toEqual(["/  The page / names /pictures/a.png, which has gone."]);
  expect(look({ ...whole, "about/index.html": page("About", "<p>New</p>") }).problems).toEqual([
    "/  The page / links to /about/#us, which has gone.",
  ]);
  expect(look(whole).problems).toEqual([]);
});

test("a build with a broken link stops, names file and line, and leaves the output as it was", async () => {
  const root = newspaper({
    "content/pages/about.md":
      "---\nheadline: About\ndescription: Who we are\n---\n\nText.\n\nSee [the staff](/2024/04/harbour/#nobody).\n",
  });
  const output = join(root, "out");
  const { code, output: said } = await run("site/build", [
    "--root",
    root,
    "--output",
    output,
    "--now",
    "2024-04-20T00:00Z",
  ]);
  expect(code).toBe(1);
  expect(said).toContain(
    'content/pages/about.md:8:17  The page /about/ links to /2024/04/harbour/#nobody, but nothing there is called "nobody". Correct what follows the #.\n',
  );
  expect(said).toContain("the previous output is as it was");
});
