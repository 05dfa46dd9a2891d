// Addresses that readers have had: renamed items are found again, what is gone says so, hidden items leave no trace.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/base/problem.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { ledgerFile, printLedger } from "../../scripts/content/ledger.ts";
import { type Edition, planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import type { RedirectListProps, ServerProps } from "../../scripts/desk/props/hosts.ts";
import { rememberedNow } from "../../scripts/desk/remembered.ts";
import { renderCaddy } from "../../scripts/feeds/hosts/caddy.ts";
import { renderNginx } from "../../scripts/feeds/hosts/nginx.ts";
import { renderRedirects } from "../../scripts/feeds/hosts/redirect-list.ts";
import { newspaper, paper, put } from "../newspaper.ts";

const now = "2024-04-20T00:00:00Z";
const harbour = "content/articles/2024/04/harbour.md";
const storm = "content/briefs/2024/04/12-1832-storm.md";

/** A newspaper whose addresses at `now` have been remembered. */
async function remembered(files: Parameters<typeof newspaper>[0] = {}): Promise<string> {
  const root = newspaper(files);
  await remember(root);
  return root;
}

async function remember(root: string): Promise<void> {
  const { desk, problems } = await openDesk(root, surveyBody);
  expect(problems).toEqual([]);
  if (desk !== undefined) put(root, ledgerFile, printLedger(rememberedNow(desk, now)));
}

function rename(root: string, from: string, to: string): void {
  renameSync(join(root, `content/${from}`), join(root, `content/${to}`));
}

function change(root: string, file: string, from: string | RegExp, to: string): void {
  writeFileSync(join(root, file), readFileSync(join(root, file), "utf8").replace(from, to));
}

/** Gives the story another name, also where the paper refers to it by name. */
function renameHarbour(root: string, from: string, to: string): void {
  rename(root, `articles/2024/04/${from}.md`, `articles/2024/04/${to}.md`);
  change(root, storm, `article: ${from}`, `article: ${to}`);
}

async function look(root: string, at = now): Promise<{ edition?: Edition; problems: string[] }> {
  const { desk, problems } = await openDesk(root, surveyBody);
  return { edition: desk && planEdition(desk, at), problems: problems.map(formatProblem) };
}

async function forwarded(root: string, at = now) {
  const { edition, problems } = await look(root, at);
  expect(problems).toEqual([]);
  const nginx = edition?.besideFiles.find(({ kind }) => kind === "nginx")?.props as ServerProps;
  return {
    redirects: nginx.redirects.map(({ from, to }) => `${from} ${to}`),
    gone: nginx.gone.map(({ path }) => path),
  };
}

test("a paper that has changed nothing redirects nothing", async () => {
  expect(await forwarded(await remembered())).toEqual({ redirects: [], gone: [] });
});

test("only what readers could see is remembered", async () => {
  const hidden = (name: string, fields: string) => ({
    [`content/briefs/2024/04/${name}.md`]: `---\nheadline: ${name}\ntime: 2024-04-12 12:00\n${fields}\n---\n\nText.\n`,
  });
  const root = await remembered({
    ...hidden("a-draft", "draft: true"),
    ...hidden("embargoed", "publishAt: 2024-05-01 00:00"),
    "content/topics/secret.md": "---\nname: Secret\n---\n",
  });
  const ledger = readFileSync(join(root, ledgerFile), "utf8");
  expect(ledger).toContain("/2024/04/harbour/\tcontent/articles/2024/04/harbour.md\t2024-04-12T11:30:00Z\n");
  expect(ledger).not.toMatch(/a-draft|embargoed|secret/);
});

test.each([
  [
    "a story's file gets another name",
    (root: string) => renameHarbour(root, "harbour", "port"),
    "/2024/04/harbour/ /2024/04/port/",
  ],
  [
    "a story gets a slug",
    (root: string) => change(root, harbour, "headline:", "slug: quay\nheadline:"),
    "/2024/04/harbour/ /2024/04/quay/",
  ],
  [
    "a story's date moves to another month",
    (root: string) => change(root, harbour, "published: 2024-04-12", "published: 2024-03-12"),
    "/2024/04/harbour/ /2024/03/harbour/",
  ],
  [
    "a brief's file gets another name",
    (root: string) => rename(root, "briefs/2024/04/12-1832-storm.md", "briefs/2024/04/12-1832-gale.md"),
    "/2024/04/12/storm/ /2024/04/12/gale/",
  ],
  [
    "a page's file gets another name",
    (root: string) => rename(root, "pages/about.md", "pages/who-we-are.md"),
    "/about/ /who-we-are/",
  ],
])("%s: the old address leads to the new one by itself", async (_name, edit, expected) => {
  const root = await remembered();
  edit(root);
  if (expected.startsWith("/2024/04/harbour/"))
    change(root, storm, "article: harbour", `article: ${expected.split("/").at(-2)}`);
  if (expected.startsWith("/about/")) change(root, "content/site.yaml", /\/about\//g, "/who-we-are/");
  const { redirects } = await forwarded(root);
  expect(redirects).toContain(expected);
});

test("renamed again and again, every old address leads to the newest in one step", async () => {
  const root = await remembered();
  renameHarbour(root, "harbour", "port");
  await remember(root);
  renameHarbour(root, "port", "haven");
  await remember(root);
  change(root, "content/articles/2024/04/haven.md", "headline:", "slug: dock\nheadline:");
  change(root, storm, "article: haven", "article: dock");
  expect((await forwarded(root)).redirects).toEqual([
    "/2024/04/harbour/ /2024/04/dock/",
    "/2024/04/haven/ /2024/04/dock/",
    "/2024/04/port/ /2024/04/dock/",
  ]);
});

test("a link to a story's old address is no mistake", async () => {
  const root = await remembered();
  change(root, "content/pages/about.md", /$/, "\n\nRead [the story](/2024/04/harbour/).\n");
  renameHarbour(root, "harbour", "port");
  expect((await look(root)).problems).toEqual([]);
});

test("a section takes its older pages along", async () => {
  const story = (day: number) => ({
    [`content/articles/2024/03/s${day}.md`]: `---\nheadline: S${day}\nstandfirst: S.\npublished: 2024-03-1${day} 10:00\nauthors: [ann-example]\nsection: world\n---\n\nText.\n`,
  });
  const root = await remembered(Object.assign({}, ...[1, 2, 3, 4, 5, 6].map(story)));
  change(root, "content/sections/world.md", "name:", "slug: planet\nname:");
  for (const day of [1, 2, 3, 4, 5, 6])
    change(root, `content/articles/2024/03/s${day}.md`, "section: world", "section: planet");
  change(root, "content/articles/2024/04/bridge.md", "section: world", "section: planet");
  change(root, "content/site.yaml", /\bworld\b/g, "planet");
  const { redirects } = await forwarded(root);
  expect(redirects).toEqual(expect.arrayContaining(["/world/ /planet/", "/world/page/1/ /planet/page/1/"]));
});

test("a published story that is deleted is a problem that names it and says what to do", async () => {
  const root = await remembered();
  rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  expect((await look(root)).problems).toEqual([
    expect.stringMatching(
      /^content\/addresses\.txt:\d+:1 {2}\/2024\/04\/11\/market\/ was published from content\/briefs\/2024\/04\/11-0900-market\.md, and nothing answers there now\. If it has another name now, write into its file: was: \[\/2024\/04\/11\/market\/\]\. If it is gone, write into content\/old-addresses\.yaml: gone: \[\/2024\/04\/11\/market\/\]$/,
    ),
  ]);
  put(root, "content/old-addresses.yaml", "gone: [/2024/04/11/market/]\n");
  expect(await forwarded(root)).toEqual({ redirects: [], gone: ["/2024/04/11/market/"] });
});

test("where two files could be the lost one, nothing is guessed", async () => {
  const root = await remembered();
  const text = readFileSync(join(root, harbour), "utf8");
  change(root, storm, "article: harbour", "article: bridge");
  change(root, "content/articles/2024/04/bridge.md", "/2024/04/harbour/", "/about/");
  rmSync(join(root, harbour));
  put(root, "content/articles/2024/04/port-one.md", text);
  put(root, "content/articles/2024/04/port-two.md", text);
  const { problems } = await look(root);
  expect(problems).toEqual([expect.stringContaining("write into its file (2 are new): was: [/2024/04/harbour/]")]);
  change(root, "content/articles/2024/04/port-two.md", "headline:", "was: [/2024/04/harbour/]\nheadline:");
  expect((await forwarded(root)).redirects).toEqual(["/2024/04/harbour/ /2024/04/port-two/"]);
});

test("a story that is broken, or waits for a mended reference, is not taken for deleted", async () => {
  const root = await remembered();
  change(root, harbour, "section: world", "section: wrold");
  change(root, "content/briefs/2024/04/11-0900-market.md", "time:", "tiem:");
  const { problems } = await look(root);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join("\n")).not.toContain("addresses.txt");
});

test("an expired story is gone; a draft is not found; both leave nothing else", async () => {
  const root = await remembered();
  change(root, harbour, "headline:", "expires: 2024-04-19 00:00\nheadline:");
  change(root, "content/articles/2024/04/bridge.md", "headline:", "draft: true\nslug: viaduct\nheadline:");
  change(root, harbour, "::story bridge", "");
  change(root, storm, "article: harbour\n", "");
  expect(await forwarded(root)).toEqual({ redirects: [], gone: ["/2024/04/harbour/"] });
  const { edition } = await look(root);
  expect(JSON.stringify(edition?.besideFiles)).not.toContain("viaduct");
});

test("an embargoed story's earlier addresses are not given away", async () => {
  const root = newspaper();
  change(root, harbour, "headline:", "was: [/2024/04/secret-plan/]\npublishAt: 2024-05-01 00:00\nheadline:");
  expect(await forwarded(root)).toEqual({ redirects: [], gone: [] });
  expect((await forwarded(root, "2024-05-02T00:00:00Z")).redirects).toEqual([
    "/2024/04/secret-plan/ /2024/04/harbour/",
  ]);
});

test("moved addresses lead to the end of the way in one step", async () => {
  const old =
    'moved:\n  - {from: /a/, to: /b/}\n  - {from: /b/, to: /old-about/}\n  - {from: /feed/, to: /feed.xml}\n  - {from: /x.html, to: "https://other.example/p q"}\n';
  const root = newspaper({ "content/old-addresses.yaml": old });
  change(root, "content/pages/about.md", "headline:", "was: [/old-about/]\nheadline:");
  expect((await forwarded(root)).redirects).toEqual([
    "/a/ /about/",
    "/b/ /about/",
    "/feed/ /feed.xml",
    "/old-about/ /about/",
    "/x.html https://other.example/p%20q",
  ]);
});

test("an address with and without its last slash is one: servers refuse settings that name a place twice", async () => {
  const root = newspaper({
    "content/old-addresses.yaml":
      "moved: [{from: /a, to: /about/}, {from: /a/, to: /latest/}, {from: /b/, to: /about/}]\ngone: [/b, /c]\n",
  });
  change(root, harbour, "headline:", "was: [/old, /old/]\nheadline:");
  const { edition, problems } = await look(root);
  expect(problems).toEqual([]);
  for (const { kind, props } of edition?.besideFiles ?? []) {
    const text = kind === "nginx" ? renderNginx(props as ServerProps, []) : renderCaddy(props as ServerProps, []);
    const places = [...text.matchAll(/^(?:location = |\t)("\/(?:a|b|c|old)\/?")/gm)].map(([, place]) => place);
    expect(places.sort()).toEqual(['"/a"', '"/a/"', '"/b"', '"/b/"', '"/c"', '"/c/"', '"/old"', '"/old/"']);
  }
  const pages = edition?.pages.filter(({ layout }) => layout === "redirect" || layout === "gone");
  expect(pages?.map(({ output }) => output).sort()).toEqual(["a", "b", "c", "old"].map((name) => `${name}/index.html`));
});

test("what is gone has a page to say so at an address of its own, whatever it was", async () => {
  const root = newspaper({ "content/old-addresses.yaml": "gone: [/news/1234, /old.pdf, /old.html, /story/]\n" });
  const { edition } = await look(root);
  const graves = edition?.pages.filter(({ layout }) => layout === "gone");
  expect(graves?.map(({ output, address }) => `${output} ${address}`)).toEqual([
    "news/1234/index.html /news/1234/",
    "old.pdf/index.html /old.pdf/",
    "old.html /old.html",
    "story/index.html /story/",
  ]);
});

test("servers compare addresses as letters, under a base path of any script too", async () => {
  const site = readFileSync(join(paper, "content/site.yaml"), "utf8");
  const root = newspaper({ "content/site.yaml": site.replace("tiny.example/", "tiny.example/газета/") });
  change(root, harbour, "headline:", "was: [/старе/]\nheadline:");
  const { edition } = await look(root);
  const nginx = edition?.besideFiles.find(({ kind }) => kind === "nginx")?.props as ServerProps;
  const text = renderNginx(nginx, []);
  expect(text).toContain(
    'location = "/газета/старе/" { return 301 "/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0/2024/04/harbour/"; }',
  );
  expect(text).toContain('location = "/газета/404.html"');
  expect(text).toContain('location ^~ "/газета/assets/"');
  const list = edition?.files.find(({ kind }) => kind === "redirects")?.props as RedirectListProps;
  expect(renderRedirects(list)).toContain(
    "\n/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0/%D1%81%D1%82%D0%B0%D1%80%D0%B5/ /%D0",
  );
});

test.each([
  ["no host is named", "", ["_redirects", "_headers"], ["nginx.conf", "Caddyfile"], true],
  ["GitHub Pages", "host: github-pages", [], [], true],
  ["Netlify", "host: netlify", ["_redirects", "_headers"], [], false],
  ["Cloudflare Pages", "host: cloudflare-pages", ["_redirects", "_headers"], [], true],
  ["nginx", "host: nginx", [], ["nginx.conf"], false],
  ["Caddy", "host: caddy", [], ["Caddyfile"], false],
])(
  "%s: gets what it reads, and pages that redirect only where it needs them",
  async (_name, host, inside, beside, stubs) => {
    const site = readFileSync(join(paper, "content/site.yaml"), "utf8");
    const root = newspaper({ "content/site.yaml": `${site}\n${host}\n` });
    change(root, harbour, "headline:", "was: [/old/, /старе/, /old.html, /old.php]\nheadline:");
    const { edition } = await look(root);
    const lists = edition?.files.map(({ output }) => output).filter((output) => output.startsWith("_"));
    expect(lists).toEqual(inside);
    expect(edition?.besideFiles.map(({ output }) => output)).toEqual(beside);
    const redirecting = edition?.pages.filter(({ layout }) => layout === "redirect").map(({ output }) => output);
    expect(redirecting).toEqual(stubs ? ["old/index.html", "старе/index.html", "old.html"] : []);
  },
);
