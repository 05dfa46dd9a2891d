// What pages tell machines in their heads: structured data, shared links, feeds. Read as a crawler reads it.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { publish, textOf } from "./machine-files.ts";

const tiny = readFileSync(new URL("../paper/content/site.yaml", import.meta.url), "utf8");

interface Thing {
  readonly "@type": string | readonly string[];
  readonly "@id"?: string;
  readonly [property: string]: unknown;
}

/** The things of a page's one graph. */
function things(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (scripts.length !== 1) throw new Error(`${scripts.length} graphs`);
  const graph = JSON.parse(scripts[0]?.[1] ?? "") as { "@context": string; "@graph": Thing[] };
  expect(graph["@context"]).toBe("https://schema.org");
  return graph["@graph"];
}

function thing(html: string, type: string): Thing {
  const found = things(html).find((one) => [one["@type"]].flat().includes(type));
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
}

const metas = (html: string) =>
  new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name = "", content = ""]) => [
      name,
      content,
    ]),
  );

const alternates = (html: string) =>
  [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)"/g)].map((found) =>
    found.slice(1),
  );

const site = `${tiny.replace(
  "    link: /about/\norganisation:",
  "    link: /about/\n    roles: [about, ethics, corrections]\norganisation:",
)}accounts: [{label: X, link: "https://x.com/tinypaper"}]\noembed: true\nfeeds: {topics: [rss, json]}\n`;

const story = (fields: string, headline = "Night ferry") =>
  `---\nheadline: ${headline}\nstandfirst: It sails.\npublished: 2024-04-13 22:00\nauthors: [ann-example]\nsection: town\n${fields}---\n\nOne two three.\n`;

let files: ReadonlyMap<string, string>;
const page = (path: string) => textOf(files, path);
beforeAll(async () => {
  files = await publish({
    "content/site.yaml": site,
    "content/articles/2024/04/night.md": story(
      "kind: analysis\nplace: Odesa\nsource: {text: Reuters had it first, link: https://example.org/r}\n",
    ),
  });
});

describe("a story", () => {
  test("every author with an address of their own, dates with offset, section, keywords, publisher, no wall", () => {
    const bridge = thing(page("2024/04/bridge/index.html"), "NewsArticle");
    expect(bridge).toMatchObject({
      "@type": "NewsArticle",
      mainEntityOfPage: "https://tiny.example/2024/04/bridge/",
      headline: "Bridge to close",
      inLanguage: "en",
      datePublished: "2024-04-11T08:00:00+03:00",
      dateModified: "2024-04-11T08:00:00+03:00",
      author: [
        { "@type": "Person", name: "Ann Example", url: "https://tiny.example/authors/ann-example/" },
        { "@type": "Person", name: "Guest Writer" },
      ],
      publisher: { "@id": "https://tiny.example/#publisher" },
      articleSection: "Town",
      keywords: ["Ferries"],
      isAccessibleForFree: true,
    });
    expect(bridge.image).toBeUndefined();
    expect(thing(page("2024/04/bridge/index.html"), "NewsMediaOrganization")).toMatchObject({
      "@id": "https://tiny.example/#publisher",
      name: "Tiny Media",
    });
  });

  test("the picture in three proportions, each with the whole credit, and as the page shows it", () => {
    const html = page("2024/04/harbour/index.html");
    const image = thing(html, "NewsArticle").image as Thing[];
    const sizes = image.map(({ width, height }) => Number(width) / Number(height));
    expect(sizes[0]).toBeCloseTo(16 / 9, 1);
    expect(sizes[1]).toBeCloseTo(4 / 3, 1);
    expect(sizes[2]).toBe(1);
    const shown = things(html).filter((one) => one["@type"] === "ImageObject");
    const src = /<img src="([^"]+)"/.exec(html)?.[1];
    expect(shown.map(({ contentUrl }) => contentUrl)).toContain(`https://tiny.example${src}`);
    for (const picture of [...image, shown[0]])
      expect(picture).toMatchObject({
        contentUrl: expect.stringMatching(/^https:\/\/tiny\.example\/pictures\/harbour\./),
        creditText: "Greg Baker/POOL/AFP via Getty Images",
        creator: [{ "@type": "Person", name: "Greg Baker" }],
      });
    for (const picture of [...image, ...shown]) {
      expect(picture.license).toBeUndefined();
      expect(picture.acquireLicensePage).toBeUndefined();
    }
  });

  test("corrections, and the date of the last of them as that of the last change", () => {
    expect(thing(page("2024/04/harbour/index.html"), "NewsArticle")).toMatchObject({
      dateModified: "2024-04-12T16:00:00+03:00",
      correction: [
        {
          "@type": "CorrectionComment",
          text: "An earlier version gave the wrong pier.",
          datePublished: "2024-04-12T16:00:00+03:00",
        },
      ],
    });
  });

  test("where it comes from: dateline, backstory, words, and what kind of work it is", () => {
    expect(thing(page("2024/04/night/index.html"), "NewsArticle")).toMatchObject({
      "@type": ["NewsArticle", "AnalysisNewsArticle"],
      dateline: "Odesa",
      backstory: { "@type": "CreativeWork", text: "Reuters had it first", url: "https://example.org/r" },
      wordCount: 3,
    });
  });

  test.each([
    ["opinion", ["NewsArticle", "OpinionNewsArticle"]],
    ["explainer", ["NewsArticle", "BackgroundNewsArticle"]],
    ["interview", ["NewsArticle", "ReportageNewsArticle"]],
    ["press release", "Article"],
  ])("%s", async (kind, type) => {
    const other = await publish({ "content/articles/2024/04/night.md": story(`kind: ${kind}\n`) });
    expect(things(textOf(other, "2024/04/night/index.html"))[0]?.["@type"]).toEqual(type);
  });

  test("what was paid for is no news, and names who paid", async () => {
    const fields = "kind: sponsored\nsponsor: {name: Example Bank, link: https://bank.example/}\n";
    const other = await publish({ "content/articles/2024/04/night.md": story(fields) });
    expect(things(textOf(other, "2024/04/night/index.html"))[0]).toMatchObject({
      "@type": ["Article", "AdvertiserContentArticle"],
      sponsor: { "@type": "Organization", name: "Example Bank", url: "https://bank.example/" },
    });
  });

  test("nothing that an editor writes ends the script or becomes markup", async () => {
    const nasty = `</script><script>alert(1)</script><!-- & " '`;
    const other = await publish({ "content/articles/2024/04/night.md": story("", JSON.stringify(nasty)) });
    const html = textOf(other, "2024/04/night/index.html");
    expect(thing(html, "NewsArticle").headline).toBe(nasty);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<!--");
  });
});

test("the way to a page begins at the front page and ends at the page, in whole addresses", () => {
  expect(thing(page("2024/04/bridge/index.html"), "BreadcrumbList").itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "The Tiny Paper", item: "https://tiny.example/" },
    { "@type": "ListItem", position: 2, name: "Town", item: "https://tiny.example/town/" },
    { "@type": "ListItem", position: 3, name: "Bridge to close", item: "https://tiny.example/2024/04/bridge/" },
  ]);
});

test("a day of briefs is a live blog: each brief at its place on the page; it ends once there is a later day", () => {
  const day = thing(page("2024/04/12/index.html"), "LiveBlogPosting");
  expect(day).toMatchObject({
    url: "https://tiny.example/2024/04/12/",
    datePublished: "2024-04-12T18:32:00+03:00",
    dateModified: "2024-04-12T18:32:00+03:00",
    coverageStartTime: "2024-04-12T18:32:00+03:00",
    coverageEndTime: "2024-04-12T18:32:00+03:00",
    liveBlogUpdate: [
      {
        "@type": "BlogPosting",
        headline: "Storm warning for the coast.",
        url: "https://tiny.example/2024/04/12/#brief-2024-04-12-storm",
        datePublished: "2024-04-12T18:32:00+03:00",
        articleBody: "Gusts are expected at night.",
      },
    ],
  });
  expect(page("2024/04/12/index.html")).toContain('id="brief-2024-04-12-storm"');
});

test("the last day of the paper has not ended", async () => {
  const today = textOf(await publish(), "2024/04/12/index.html");
  expect(thing(today, "LiveBlogPosting").coverageEndTime).toBeUndefined();
});

test("an author's page is a profile of one person", () => {
  expect(thing(page("authors/ann-example/index.html"), "ProfilePage")).toMatchObject({
    mainEntity: {
      "@type": "Person",
      name: "Ann Example",
      url: "https://tiny.example/authors/ann-example/",
      description: "Ann writes about ships.",
      worksFor: { "@id": "https://tiny.example/#publisher" },
    },
  });
});

test("the front page says whose site this is, and where its policies are", () => {
  expect(thing(page("index.html"), "WebSite")).toMatchObject({ url: "https://tiny.example/", name: "The Tiny Paper" });
  expect(thing(page("index.html"), "NewsMediaOrganization")).toMatchObject({
    ethicsPolicy: "https://tiny.example/about/",
    correctionsPolicy: "https://tiny.example/about/",
    sameAs: ["https://x.com/tinypaper"],
  });
  expect(thing(page("about/index.html"), "AboutPage")).toMatchObject({ "@id": "https://tiny.example/about/" });
});

test("every page for search engines has one graph, and what a graph refers to is in it", () => {
  for (const [output, html] of files) {
    if (!output.endsWith(".html") || html.includes('content="noindex"')) continue;
    const all = things(html);
    const known = new Set(all.map((one) => one["@id"]));
    const named = [...JSON.stringify(all).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(
      named.filter((id) => !known.has(id)),
      output,
    ).toEqual([]);
    expect(JSON.stringify(all), output).not.toMatch(/"(?:url|item|contentUrl|@id)":"\//);
  }
});

test("pages for nobody say nothing to machines", () => {
  const html = page("404.html");
  expect(html).not.toContain("ld+json");
  expect([...metas(html).keys()].filter((name) => name.startsWith("og:"))).toEqual([]);
});

describe("shared links", () => {
  test("a story: what, when, by whom, with its picture's real size and what it shows", () => {
    const shared = metas(page("2024/04/harbour/index.html"));
    expect(Object.fromEntries(shared)).toMatchObject({
      robots: "max-image-preview:large",
      "og:type": "article",
      "og:title": "Harbour opens again",
      "og:url": "https://tiny.example/2024/04/harbour/",
      "og:site_name": "The Tiny Paper",
      "og:locale": "en_US",
      "og:image:alt": "A ferry at a quay",
      "article:published_time": "2024-04-12T14:30:00+03:00",
      "article:modified_time": "2024-04-12T16:00:00+03:00",
      "article:section": "Town",
      "article:author": "https://tiny.example/authors/ann-example/",
      "twitter:card": "summary_large_image",
      "twitter:site": "@tinypaper",
      "twitter:image:alt": "A ferry at a quay",
    });
    const [, width, height] =
      /^https:\/\/tiny\.example\/pictures\/harbour\.\w+\.(\d+)x(\d+)\.(?:jpg|png)$/.exec(
        shared.get("og:image") ?? "",
      ) ?? [];
    expect([shared.get("og:image:width"), shared.get("og:image:height")]).toEqual([width, height]);
  });

  test("a brief is an article, a section is not", () => {
    expect(Object.fromEntries(metas(page("2024/04/12/storm/index.html")))).toMatchObject({
      "og:type": "article",
      "article:published_time": "2024-04-12T18:32:00+03:00",
    });
    expect(metas(page("town/index.html")).get("og:type")).toBe("website");
    expect(metas(page("authors/ann-example/index.html")).get("og:type")).toBe("profile");
  });

  test("a story without a picture has a card of its own, everything else that of the paper", () => {
    const image = (path: string) => metas(page(path)).get("og:image");
    expect(image("2024/04/bridge/index.html")).toMatch(/\/pictures\/card-bridge\.[0-9a-f]{12}\.1200x630\.png$/);
    expect(image("index.html")).toMatch(/\/pictures\/card-the-tiny-paper\.[0-9a-f]{12}\.1200x630\.png$/);
    expect(image("town/index.html")).toBe(image("index.html"));
  });
});

describe("feeds are found on the pages that they belong to", () => {
  const rss = "application/rss+xml";
  const paper = [rss, "The Tiny Paper", "/rss.xml"];

  test.each([
    ["the front page", "index.html", ["/rss.xml", "/atom.xml", "/feed.json"]],
    ["a section", "town/index.html", ["/town/rss.xml", "/town/atom.xml", "/town/feed.json", "/rss.xml"]],
    [
      "an older page of it",
      "town/page/1/index.html",
      ["/town/rss.xml", "/town/atom.xml", "/town/feed.json", "/rss.xml"],
    ],
    ["a topic", "topics/ferries/index.html", ["/topics/ferries/rss.xml", "/topics/ferries/feed.json", "/rss.xml"]],
    ["an author", "authors/ann-example/index.html", ["/authors/ann-example/rss.xml", "/rss.xml"]],
    [
      "the latest news",
      "latest/index.html",
      ["rss.xml", "atom.xml", "feed.json"].map((file) => `/feeds/briefs/${file}`).concat("/rss.xml"),
    ],
    ["a brief", "2024/04/12/storm/index.html", ["/feeds/briefs/rss.xml", "/rss.xml"]],
    [
      "corrections",
      "corrections/index.html",
      ["/corrections/rss.xml", "/corrections/atom.xml", "/corrections/feed.json", "/rss.xml"],
    ],
    ["a plain page", "about/index.html", ["/rss.xml"]],
  ])("%s", async (_name, output, addresses) => {
    const older = await publish({
      "content/site.yaml": site,
      "content/articles/2024/04/a.md": story(""),
      "content/articles/2024/04/b.md": story(""),
      "content/articles/2024/04/c.md": story(""),
    });
    const found = alternates(textOf(older, output)).map(([, , href = ""]) => href);
    expect(found).toEqual(addresses);
    for (const address of found) textOf(older, address.slice(1));
  });

  test("each says its format and whose it is", () => {
    expect(alternates(page("town/index.html"))).toEqual([
      [rss, "The Tiny Paper – Town", "/town/rss.xml"],
      ["application/atom+xml", "The Tiny Paper – Town", "/town/atom.xml"],
      ["application/feed+json", "The Tiny Paper – Town", "/town/feed.json"],
      paper,
    ]);
  });

  test("a story names its oEmbed answer", () => {
    expect(alternates(page("2024/04/bridge/index.html"))).toEqual([
      paper,
      ["application/json+oembed", "Bridge to close", "/2024/04/bridge/oembed.json"],
    ]);
  });

  test("the page of feeds offers every feed that there is, and no other", () => {
    const offered = [
      ...page("feeds/index.html").matchAll(/href="(\/[^"]*(?:rss\.xml|atom\.xml|feed\.json))" aria-label/g),
    ];
    const there = [...files.keys()].filter((output) => /(?:rss\.xml|atom\.xml|feed\.json)$/.test(output));
    expect(offered.map(([, address = ""]) => address.slice(1)).sort()).toEqual(there.sort());
  });
});

test("the head comes in the order in which it matters", () => {
  const head = page("2024/04/harbour/index.html").split("</head>")[0] ?? "";
  const inOrder = [
    "<meta charset",
    'name="viewport"',
    "<title>",
    'rel="preload"',
    'rel="stylesheet"',
    'name="description"',
    'rel="canonical"',
    'rel="alternate"',
    "og:title",
    "ld+json",
  ];
  const places = inOrder.filter((element) => element !== 'rel="preload"').map((element) => head.indexOf(element));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
