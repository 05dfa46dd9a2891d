// Sitemaps, and the small text files for robots and people who look behind the site.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { all, one, parseXml, publish, textIn, textOf } from "./machine-files.ts";

const tiny = readFileSync(new URL("../paper/content/site.yaml", import.meta.url), "utf8");
const site = (more: string) => ({ "content/site.yaml": tiny + more });

const story = (published: string, fields = "", headline = "Night ferry") =>
  `---\nheadline: ${headline}\nstandfirst: It sails.\npublished: ${published}\nauthors: [ann-example]\nsection: town\n${fields}---\n\nText.\n`;

const located = (xml: string, name: string) =>
  Object.fromEntries(all(parseXml(xml), name).map((entry) => [textIn(entry, "loc"), textIn(entry, "lastmod")]));

test("the index lists a sitemap for each month, with the time of its latest change, and one for what has no date", async () => {
  const files = await publish({ "content/articles/2024/03/old.md": story("2024-03-31 22:00") });
  expect(located(textOf(files, "sitemap.xml"), "sitemap")).toEqual({
    "https://tiny.example/sitemaps/2024-04.xml": "2024-04-12T18:32:00+03:00",
    "https://tiny.example/sitemaps/2024-03.xml": "2024-03-31T22:00:00+03:00",
    "https://tiny.example/sitemaps/pages.xml": undefined,
  });
});

test("a month has its stories with the time of their last change, its briefs, its days and itself", async () => {
  const files = await publish();
  expect(located(textOf(files, "sitemaps/2024-04.xml"), "url")).toEqual({
    "https://tiny.example/2024/04/": "2024-04-12T18:32:00+03:00",
    "https://tiny.example/2024/04/12/": "2024-04-12T18:32:00+03:00",
    "https://tiny.example/2024/04/harbour/": "2024-04-12T16:00:00+03:00",
    "https://tiny.example/2024/04/12/storm/": "2024-04-12T18:32:00+03:00",
    "https://tiny.example/2024/04/11/": "2024-04-11T09:00:00+03:00",
    "https://tiny.example/2024/04/bridge/": "2024-04-11T08:00:00+03:00",
    "https://tiny.example/2024/04/11/market/": "2024-04-11T09:00:00+03:00",
  });
});

test("every page but those of errors and of the device is in exactly one sitemap, and nothing else is", async () => {
  const files = await publish({ "content/articles/2024/03/old.md": story("2024-03-31 22:00") });
  const listed = [...files]
    .filter(([output]) => output.startsWith("sitemaps/"))
    .flatMap(([, xml]) => all(parseXml(xml), "url").map((url) => textIn(url, "loc") ?? ""));
  const pages = [...files.keys()]
    .filter(
      (output) => output.endsWith("index.html") && !/^(saved|offline)\//.test(output) && !/\/page\/\d+\//.test(output),
    )
    .map((output) => `https://tiny.example/${output.replace(/index\.html$/, "")}`);
  expect([...listed].sort()).toEqual(pages.sort());
});

test("a new story touches the sitemap of its month, the index and the news sitemap alone", async () => {
  const before = await publish({ "content/articles/2024/03/old.md": story("2024-03-31 22:00") });
  const after = await publish({
    "content/articles/2024/03/old.md": story("2024-03-31 22:00"),
    "content/articles/2024/04/new.md": story("2024-04-19 22:00"),
  });
  const changed = [...after].filter(([output, text]) => /sitemap/.test(output) && before.get(output) !== text);
  expect(changed.map(([output]) => output)).toEqual(["sitemap.xml", "sitemaps/2024-04.xml", "news-sitemap.xml"]);
});

test("a story's pictures are named by the address that its page and feeds use", async () => {
  const files = await publish();
  const entry = all(parseXml(textOf(files, "sitemaps/2024-04.xml")), "url")[2];
  const pictures = entry ? all(entry, "image:image").map((image) => textIn(image, "image:loc")) : [];
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) expect(textOf(files, "rss.xml")).toContain(picture);
});

test("the news sitemap: two days back from now, what was paid for left out, first publication, title as on the page", async () => {
  const files = await publish(
    {
      "content/articles/2024/04/in.md": story(
        "2024-04-18 03:01",
        "updated: 2024-04-19 10:00\nlanguage: uk-UA\n",
        "A & B",
      ),
      "content/articles/2024/04/out.md": story("2024-04-18 03:00"),
      "content/articles/2024/04/paid.md": story("2024-04-19 10:00", "kind: sponsored\nsponsor: {name: Bank}\n"),
      "content/site.yaml": tiny.replace("The Tiny Paper", "The Tiny Paper (test)"),
    },
    "2024-04-20T00:00:00Z",
  );
  const urls = all(parseXml(textOf(files, "news-sitemap.xml")), "url");
  expect(urls.map((url) => textIn(url, "loc"))).toEqual(["https://tiny.example/2024/04/in/"]);
  const news = urls[0] && one(urls[0], "news:news");
  if (news === undefined) throw new Error("There is no news.");
  expect(textIn(news, "news:title")).toBe("A & B");
  expect(textIn(news, "news:publication_date")).toBe("2024-04-18T03:01:00+03:00");
  expect(textIn(one(news, "news:publication"), "news:name")).toBe("The Tiny Paper");
  expect(textIn(one(news, "news:publication"), "news:language")).toBe("uk");
});

test("the news sitemap is there when there is no news", async () => {
  const root = parseXml(textOf(await publish({}, "2024-06-01T00:00:00Z"), "news-sitemap.xml"));
  expect(root.nodeName).toBe("urlset");
  expect(all(root, "url")).toEqual([]);
});

test("more than a thousand stories in two days go on in a second file, which robots.txt names", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1001 }, (_, number) => [
      `content/articles/2024/04/s${number}.md`,
      story(`2024-04-19 ${String(number % 24).padStart(2, "0")}:00`),
    ]),
  );
  const files = await publish(many);
  expect(all(parseXml(textOf(files, "news-sitemap.xml")), "url")).toHaveLength(1000);
  expect(all(parseXml(textOf(files, "news-sitemap-2.xml")), "url")).toHaveLength(1);
  expect(textOf(files, "robots.txt")).toContain("Sitemap: https://tiny.example/news-sitemap-2.xml");
});

test("robots.txt allows everything where site.yaml says nothing, and names the sitemaps", async () => {
  expect(textOf(await publish(), "robots.txt")).toBe(
    "User-agent: *\nDisallow:\n\nSitemap: https://tiny.example/sitemap.xml\nSitemap: https://tiny.example/news-sitemap.xml\n",
  );
});

test("crawlers that train AI and crawlers that answer with it are refused apart, and trust.txt says the same", async () => {
  const both = async (robots: string) => {
    const files = await publish(site(`robots: ${robots}\ntrust: {}\n`));
    const [refused = "", rule] = textOf(files, "robots.txt").split("\n\n")[1]?.split("\nDisallow: ") ?? [];
    return { refused, rule, trust: textOf(files, "trust.txt") };
  };
  const noTraining = await both("{training: refuse}");
  expect(noTraining.refused).toMatch(/^User-agent: GPTBot$/m);
  expect(noTraining.refused).toMatch(/^User-agent: Google-Extended$/m);
  expect(noTraining.refused).not.toContain("OAI-SearchBot");
  expect(noTraining.rule).toBe("/");
  expect(noTraining.trust).toBe("datatrainingallowed=no\n");
  const noAnswers = await both("{answers: refuse}");
  expect(noAnswers.refused).toContain("OAI-SearchBot");
  expect(noAnswers.refused).not.toContain("GPTBot");
  expect(noAnswers.trust).toBe("datatrainingallowed=yes\n");
});

test("trust.txt says what site.yaml says, a name and a whole address a line", async () => {
  const files = await publish(
    site(`trust:
  memberOf: ["https://association.example/"]
  controls: ["https://daughter.example/"]
  disclosures: [/about/]
accounts: [{label: Somewhere, link: "https://social.example/@tiny"}]
`),
  );
  expect(textOf(files, "trust.txt")).toBe(
    "belongto=https://association.example/\ncontrol=https://daughter.example/\ndisclosure=https://tiny.example/about/\nsocial=https://social.example/@tiny\n",
  );
});

test("security.txt has what RFC 9116 asks for, and goes stale after half a year without a build", async () => {
  const more = site("security: {contacts: [security@tiny.example, https://tiny.example/report], policy: /about/}\n");
  const expected = (expires: string) =>
    `Contact: mailto:security@tiny.example\nContact: https://tiny.example/report\nExpires: ${expires}\n` +
    "Preferred-Languages: en\nCanonical: https://tiny.example/.well-known/security.txt\nPolicy: https://tiny.example/about/\n";
  const at = async (now: string) => textOf(await publish(more, now), ".well-known/security.txt");
  expect(await at("2024-04-20T00:00:00Z")).toBe(expected("2024-11-01T00:00:00Z"));
  expect(await at("2024-04-30T23:59:59Z")).toBe(expected("2024-11-01T00:00:00Z"));
  expect(await at("2024-06-30T12:00:00Z")).toBe(expected("2025-01-01T00:00:00Z"));
});

test("humans.txt names who makes the site; a name over several lines stays one", async () => {
  const more = 'humans: {team: [{name: "Ann\\nThanks: nobody", role: Engineer}], thanks: [You]}\n';
  expect(textOf(await publish(site(more)), "humans.txt")).toBe(
    "/* TEAM */\n\nName: Ann Thanks: nobody\nRole: Engineer\n\n/* THANKS */\n\nYou\n\n/* SITE */\n\nMade with: Dateline\n",
  );
});

test("what site.yaml does not speak of has no file", async () => {
  const files = await publish();
  for (const output of ["trust.txt", ".well-known/security.txt", "humans.txt", "2024/04/harbour/oembed.json"])
    expect([...files.keys()]).not.toContain(output);
});

test("oEmbed: a valid answer beside each story, with the picture's real size", async () => {
  const files = await publish(site("oembed: true\n"));
  const answer: unknown = JSON.parse(textOf(files, "2024/04/harbour/oembed.json"));
  expect(answer).toEqual({
    version: "1.0",
    type: "link",
    title: "Harbour opens again",
    author_name: "Ann Example",
    author_url: "https://tiny.example/authors/ann-example/",
    provider_name: "The Tiny Paper",
    provider_url: "https://tiny.example/",
    thumbnail_url: expect.stringMatching(/^https:\/\/tiny\.example\/pictures\/harbour\.[0-9a-f]+\.60x32\.jpg$/),
    thumbnail_width: 60,
    thumbnail_height: 32,
  });
  expect(JSON.parse(textOf(files, "2024/04/bridge/oembed.json"))).toMatchObject({
    author_name: "Ann Example, Guest Writer",
  });
});

test("under a path, every address has that path", async () => {
  const files = await publish({ "content/site.yaml": tiny.replace("tiny.example/", "tiny.example/paper/") });
  for (const [output, text] of files) {
    if (output.endsWith(".html")) continue;
    for (const [address] of text.matchAll(/https:\/\/tiny\.example[^"<\s]*/g))
      expect(address, output).toMatch(/^https:\/\/tiny\.example\/paper\//);
  }
});
