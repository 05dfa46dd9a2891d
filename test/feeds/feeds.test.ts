// Feeds as a reader's program gets them: parsed by real parsers, judged by the rules of the W3C validator that code can check.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { all, one, parseXml, publish, textIn, textOf, textsIn } from "./machine-files.ts";

const tiny = readFileSync(new URL("../paper/content/site.yaml", import.meta.url), "utf8");
const site = (more: string) => ({ "content/site.yaml": tiny + more });

const story = (fields: string, body = "Text.") =>
  `---\nheadline: Night ferry\nstandfirst: It sails at ten.\npublished: 2024-04-13 22:00\nauthors: [ann-example]\nsection: town\n${fields}---\n\n${body}\n`;

/** Every form that a text can have, with links of every kind. */
const everyForm = `See [the bridge](/2024/04/bridge/), [below](#more), [elsewhere](https://example.org/a?b=c&d), a note[^1].

## More

![Nets](harbour.png "Nets on the quay")

::: quote The harbour master
We are open.
:::

::: facts What we know
- One [fact](/about/)
:::

::story bridge

[A film](https://www.youtube.com/watch?v=abcdefghijk)

| a | b |
|:--|--:|
| 1 | 2 |

[^1]: The note.
`;

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly hubs?: readonly { readonly type: string; readonly url: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly language?: string;
    readonly summary: string;
    readonly content_html?: string;
    readonly content_text?: string;
    readonly image?: string;
    readonly date_published: string;
    readonly date_modified?: string;
    readonly authors?: readonly { readonly name: string; readonly url?: string }[];
    readonly _picture?: Readonly<Record<string, unknown>>;
  }[];
}

const json = (text: string) => JSON.parse(text) as JsonFeed;
const rss = (text: string) => one(parseXml(text), "channel");
const feedFile = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

let published: ReadonlyMap<string, string>;
beforeAll(async () => {
  published = await publish({
    ...site("feeds: {hub: 'https://hub.example.org/', topics: [rss, atom, json]}\n"),
    "content/articles/2024/04/night.md": story("topics: [ferries]\n", everyForm),
  });
});

const feedsOf = (ending: string) => [...published].filter(([output]) => output.endsWith(ending));

test("the whole paper, each section, topic and author, the briefs and the corrections have their feeds", () => {
  const folders = (ending: string) => feedsOf(ending).map(([output]) => output.slice(0, -ending.length));
  const everywhere = ["", "feeds/briefs/", "corrections/", "world/", "town/", "topics/ferries/"];
  expect(folders("rss.xml")).toEqual([...everywhere, "authors/ann-example/"]);
  expect(folders("atom.xml")).toEqual(everywhere);
  expect(folders("feed.json")).toEqual(everywhere);
});

describe("RSS, by the validator's rules", () => {
  test("each feed has what it must have, and names itself and its hub", () => {
    for (const [output, text] of feedsOf("rss.xml")) {
      const channel = rss(text);
      for (const name of ["title", "link", "description"]) expect(textIn(channel, name)).toBeTruthy();
      const links = all(channel, "atom:link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);
      expect(links).toEqual([
        ["self", `https://tiny.example/${output}`],
        ["hub", "https://hub.example.org/"],
      ]);
      const guids =
        textsIn(channel, "item").length === 0 ? [] : all(channel, "item").map((item) => textIn(item, "guid"));
      expect(new Set(guids).size).toBe(guids.length);
    }
  });

  test("dates are RFC 822 with the offset of their day, items newest first, no item from the future", () => {
    const items = feedsOf("rss.xml").flatMap(([, text]) => [all(rss(text), "item")]);
    for (const list of items) {
      const dates = list.map((item) => textIn(item, "pubDate") ?? "");
      for (const date of dates)
        expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/);
      const times = dates.map((date) => Date.parse(date));
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect(Math.max(0, ...times)).toBeLessThan(Date.parse("2024-04-20"));
    }
    expect(textIn(one(rss(textOf(published, "rss.xml")), "item"), "pubDate")).toBe("Sat, 13 Apr 2024 22:00:00 +0300");
  });

  test("a guid is a permanent tag and says that it is no link", () => {
    for (const item of all(rss(textOf(published, "rss.xml")), "item")) {
      expect(one(item, "guid").getAttribute("isPermaLink")).toBe("false");
      expect(textIn(item, "guid")).toMatch(/^tag:tiny\.example,2024-04:\/2024\/04\/[a-z]+\/$/);
    }
  });

  test("every author is named, and an edit is told apart from the publication", () => {
    const [, harbour, bridge] = all(rss(textOf(published, "rss.xml")), "item");
    expect(bridge && textsIn(bridge, "dc:creator")).toEqual(["Ann Example", "Guest Writer"]);
    expect(harbour && textIn(harbour, "pubDate")).toBe("Fri, 12 Apr 2024 14:30:00 +0300");
    expect(harbour && textIn(harbour, "atom:updated")).toBe("2024-04-12T16:00:00+03:00");
    expect(bridge && textIn(bridge, "atom:updated")).toBeUndefined();
  });

  test("a picture comes with what it shows, caption, photographer, credit line and its real size", () => {
    const [, harbour] = all(rss(textOf(published, "rss.xml")), "item");
    const media = harbour && one(harbour, "media:content");
    if (media === undefined) throw new Error("There is no picture.");
    expect(media.getAttribute("url")).toMatch(
      /^https:\/\/tiny\.example\/pictures\/harbour\.[0-9a-f]{12}\.\d+x\d+\.(jpg|png)$/,
    );
    const { width, height } = /\.(?<width>\d+)x(?<height>\d+)\./.exec(media.getAttribute("url") ?? "")?.groups ?? {};
    expect([media.getAttribute("width"), media.getAttribute("height")]).toEqual([width, height]);
    expect(textIn(media, "media:title")).toBe("A ferry at a quay");
    expect(textIn(media, "media:description")).toBe("The first ferry of the day");
    const credits = all(media, "media:credit").map((credit) => [credit.getAttribute("role"), credit.textContent]);
    expect(credits).toEqual([
      ["photographer", "Greg Baker"],
      [null, "Greg Baker/POOL/AFP via Getty Images"],
    ]);
  });
});

describe("Atom, by the validator's rules", () => {
  test("each feed and entry has id, title and updated, one author an element, and links that say what they are", () => {
    for (const [output, text] of feedsOf("atom.xml")) {
      const feed = parseXml(text);
      for (const name of ["id", "title", "updated"]) expect(textIn(feed, name)).toBeTruthy();
      expect(textIn(one(feed, "author"), "name")).toBe("The Tiny Paper");
      const links = all(feed, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);
      expect(links[0]).toEqual(["self", `https://tiny.example/${output}`]);
      expect(links.map(([rel]) => rel)).toEqual(["self", "alternate", "hub"]);
      const entries = all(feed, "entry");
      const ids = entries.map((entry) => textIn(entry, "id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of entries)
        for (const name of ["id", "title", "updated", "published", "summary"]) expect(textIn(entry, name)).toBeTruthy();
    }
  });

  test("published and updated stand apart; the feed's own date is that of its latest change", () => {
    const feed = parseXml(textOf(published, "town/atom.xml"));
    const dates = all(feed, "entry").map((entry) => [textIn(entry, "published"), textIn(entry, "updated")]);
    expect(dates).toEqual([
      ["2024-04-13T22:00:00+03:00", "2024-04-13T22:00:00+03:00"],
      ["2024-04-12T14:30:00+03:00", "2024-04-12T16:00:00+03:00"],
      ["2024-04-11T08:00:00+03:00", "2024-04-11T08:00:00+03:00"],
    ]);
    expect(textIn(feed, "updated")).toBe("2024-04-13T22:00:00+03:00");
    expect(textIn(parseXml(textOf(published, "world/atom.xml")), "updated")).toMatch(/^1970-01-01T/);
  });

  test("every author has a name and, where there is one, a page", () => {
    const bridge = all(parseXml(textOf(published, "atom.xml")), "entry").at(-1);
    const authors = bridge && all(bridge, "author").map((author) => [textIn(author, "name"), textIn(author, "uri")]);
    expect(authors).toEqual([
      ["Ann Example", "https://tiny.example/authors/ann-example/"],
      ["Guest Writer", undefined],
    ]);
  });
});

describe("JSON Feed 1.1", () => {
  test("each feed names its version, page, self and hub, each item has an id and content", () => {
    for (const [output, text] of feedsOf("feed.json")) {
      const feed = json(text);
      expect(feed).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
        feed_url: `https://tiny.example/${output}`,
        hubs: [{ type: "WebSub", url: "https://hub.example.org/" }],
      });
      expect(feed.home_page_url).toMatch(/^https:\/\/tiny\.example\//);
      for (const item of feed.items) expect(item.content_html ?? item.content_text).toBeTruthy();
    }
  });

  test("an edit, the authors and the picture with its credit are there", () => {
    const [, harbour, bridge] = json(textOf(published, "feed.json")).items;
    expect(harbour).toMatchObject({
      date_published: "2024-04-12T14:30:00+03:00",
      date_modified: "2024-04-12T16:00:00+03:00",
      _picture: {
        url: harbour?.image,
        alt: "A ferry at a quay",
        caption: "The first ferry of the day",
        credit: "Greg Baker/POOL/AFP via Getty Images",
        creators: ["Greg Baker"],
      },
    });
    expect(bridge?.date_modified).toBeUndefined();
    expect(bridge?.authors).toEqual([
      { name: "Ann Example", url: "https://tiny.example/authors/ann-example/" },
      { name: "Guest Writer" },
    ]);
  });
});

test("the three formats say the same", () => {
  const items = json(textOf(published, "feed.json")).items;
  const fromRss = all(rss(textOf(published, "rss.xml")), "item");
  const fromAtom = all(parseXml(textOf(published, "atom.xml")), "entry");
  const triples = (find: (kind: "json" | "rss" | "atom") => unknown[]) => [find("rss"), find("atom"), find("json")];
  const [a, b, c] = triples((kind) => {
    if (kind === "json") return items.map(({ id, url, title, content_html }) => [id, url, title, content_html]);
    if (kind === "rss")
      return fromRss.map((item) => ["guid", "link", "title", "content:encoded"].map((name) => textIn(item, name)));
    return fromAtom.map((entry) => [
      textIn(entry, "id"),
      one(entry, "link").getAttribute("href"),
      textIn(entry, "title"),
      textIn(entry, "content"),
    ]);
  });
  expect(a).toEqual(c);
  expect(b).toEqual(c);
  expect(c).toHaveLength(3);
});

test("a whole text has whole addresses alone, and nothing that loads or runs", () => {
  const html = json(textOf(published, "feed.json")).items[0]?.content_html ?? "";
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([
    "https://tiny.example/2024/04/bridge/",
    "https://tiny.example/2024/04/night/#more",
    "https://example.org/a?b=c&amp;d",
    "https://tiny.example/2024/04/night/#fn:1",
    expect.stringMatching(/^https:\/\/tiny\.example\/pictures\/harbour\./),
    "https://tiny.example/about/",
    "https://tiny.example/2024/04/bridge/",
    "https://www.youtube.com/watch?v=abcdefghijk",
  ]);
  expect(html).not.toMatch(
    /<(?:script|iframe|style|object|form|button)|srcset|\sdata-|\saria-|\srole=|\sstyle=|\son[a-z]+=/,
  );
});

test("the page has the ids that the feed's links within the text lead to", () => {
  const page = textOf(published, "2024/04/night/index.html");
  expect(page).toContain('id="more"');
  expect(page).toContain('id="fn:1"');
});

test("a small feed, as a person reads it", async () => {
  // The ids of pictures change with encoders; a golden feed is about the feed.
  const feed = textOf(published, "authors/ann-example/rss.xml").replaceAll(/\.[0-9a-f]{12}\./g, ".ID.");
  await expect(feed).toMatchFileSnapshot("golden/author.rss.xml");
  await expect(textOf(published, "corrections/atom.xml")).toMatchFileSnapshot("golden/corrections.atom.xml");
});

describe("ids stay", () => {
  const idOf = async (file: string, text: string, more = "", ledger?: readonly string[]) => {
    const files = await publish({
      [`content/articles/2024/04/${file}.md`]: text,
      ...(more === "" ? {} : site(more)),
      ...(ledger === undefined ? {} : { "content/addresses.txt": ledgerOf(ledger) }),
    });
    const item = json(textOf(files, "feed.json")).items.find(({ title }) => title === "Night ferry");
    return [item?.id, item?.url];
  };
  const published = "2024-04-13T19:00:00Z";
  /** As "npm run remember" writes it: addresses, each with the file that answers there now. */
  const ledgerOf = (lines: readonly string[]) =>
    lines
      .map((line) => line.split(" → "))
      .map(([name, file]) => `/2024/04/${name}/\tcontent/articles/2024/04/${file}.md\t${published}\n`)
      .join("");
  const first = "tag:tiny.example,2024-04:/2024/04/night/";

  test("when a story gets another slug or file name, and once more", async () => {
    expect(await idOf("night", story(""))).toEqual([first, "https://tiny.example/2024/04/night/"]);
    const once = story("was: [/2024/04/night/]\n");
    expect(await idOf("late", once)).toEqual([first, "https://tiny.example/2024/04/late/"]);
    const twice = story("was: [/2024/04/night/, /2024/04/late/]\nslug: later\n");
    expect(await idOf("late", twice)).toEqual([first, "https://tiny.example/2024/04/later/"]);
  });

  test("when a file is renamed and nobody writes its old address down, for the ledger remembers it", async () => {
    const late = "https://tiny.example/2024/04/late/";
    expect(await idOf("late", story(""), "", ["night → night"])).toEqual([first, late]);
    expect(await idOf("late", story(""), "", ["late → late", "night → late"])).toEqual([first, late]);
    const afterwards = story("was: [/2024/04/late/]\n");
    expect((await idOf("later", afterwards, "", ["late → late", "night → late"]))[0]).toBe(first);
    const imported = story("was: [/news/1234]\n");
    expect((await idOf("late", imported, "", ["night → night"]))[0]).toBe("tag:tiny.example,2024:/news/1234");
  });

  test("when the newspaper moves to another domain", async () => {
    const [id] = await idOf("night", story(""), "feeds: {idDomain: old.example}\n");
    expect(id).toBe("tag:old.example,2024-04:/2024/04/night/");
  });

  test("addresses of an older system and of any script make tags as well", async () => {
    expect((await idOf("night", story("was: [/news/1234]\n")))[0]).toBe("tag:tiny.example,2024:/news/1234");
    expect((await idOf("пором", story("")))[0]).toBe(
      "tag:tiny.example,2024-04:/2024/04/%D0%BF%D0%BE%D1%80%D0%BE%D0%BC/",
    );
  });
});

test("where site.yaml wants summaries, no feed holds a text", async () => {
  const files = await publish(site("feeds: {text: summary, items: 1, authors: []}\n"));
  const feeds = [...files].filter(([output]) => feedFile.test(output));
  expect(feeds.map(([, text]) => text).join("")).not.toMatch(
    /The harbour opened|content_html|content:encoded|<content/,
  );
  expect(feeds.map(([output]) => output)).not.toContain("authors/ann-example/rss.xml");
  const { items } = json(textOf(files, "feed.json"));
  expect(items).toHaveLength(1);
  expect(items[0]?.content_text).toBe("Ferries sail for the first time in a month.");
});

test("what an editor pastes breaks neither XML nor JSON, and stays text", async () => {
  const nasty = `]]> <script>alert(1)</script> & "quoted" 'x' <b>`;
  const quoted = JSON.stringify(nasty);
  const files = await publish({
    "content/articles/2024/04/nasty.md": story("", nasty)
      .replace("Night ferry", quoted)
      .replace("It sails at ten.", quoted),
  });
  const item = one(rss(textOf(files, "rss.xml")), "item");
  expect(textIn(item, "title")).toBe(nasty);
  expect(textIn(item, "description")).toBe(`]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; "quoted" 'x' &lt;b&gt;`);
  expect(textIn(item, "content:encoded")).not.toContain("<script");
  const entry = one(parseXml(textOf(files, "atom.xml")), "entry");
  expect([textIn(entry, "title"), textIn(entry, "summary")]).toEqual([nasty, nasty]);
  expect(json(textOf(files, "feed.json")).items[0]?.title).toBe(nasty);
});

test("characters that XML cannot hold are left out", async () => {
  const text = story("").replace("Night ferry", '"Night\\x01 ferry\\uFFFF \\u00e9"');
  const files = await publish({ "content/articles/2024/04/odd.md": text });
  expect(textIn(one(rss(textOf(files, "rss.xml")), "item"), "title")).toBe("Night ferry é");
});

test("what was paid for says so before anything else", async () => {
  const paid = story("kind: sponsored\nsponsor: {name: Example Bank}\n");
  const files = await publish({ "content/articles/2024/04/paid.md": paid });
  const [item] = json(textOf(files, "feed.json")).items;
  expect(item?.summary).toBe(
    "Paid content. Paid for by Example Bank. Our newsroom had no part in it. It sails at ten.",
  );
  expect(item?.content_html).toMatch(/^<p><strong>Paid content\. Paid for by Example Bank\./);
});

test("a text in another language says so in every format, for the voice that reads it out", async () => {
  const files = await publish({ "content/articles/2024/04/night.md": story("language: uk\n", "Слова.") });
  const [item] = json(textOf(files, "feed.json")).items;
  expect(item?.language).toBe("uk");
  expect(item?.content_html).toMatch(/^<div lang="uk">.*Слова/s);
  expect(textIn(one(rss(textOf(files, "rss.xml")), "item"), "dc:language")).toBe("uk");
  expect(one(parseXml(textOf(files, "atom.xml")), "entry").getAttribute("xml:lang")).toBe("uk");
});

test("a correction is an item of its own, and the story shows it", () => {
  const feed = json(textOf(published, "corrections/feed.json"));
  expect(feed.items).toMatchObject([
    {
      id: "tag:tiny.example,2024-04:/2024/04/harbour/#correction-2024-04-12T13:00:00Z",
      title: "Correction: Harbour opens again",
      content_text: "An earlier version gave the wrong pier.",
      date_published: "2024-04-12T16:00:00+03:00",
    },
  ]);
  const harbour = json(textOf(published, "feed.json")).items[1];
  expect(harbour?.content_html).toContain("An earlier version gave the wrong pier.");
});

test.each([
  ["a draft", "draft: true\n"],
  ["an embargo", "publishAt: 2024-05-01 00:00\n"],
  ["an expired story", "expires: 2024-04-15 00:00\n"],
])("%s is in no feed, no sitemap and no other machine file", async (_name, fields) => {
  const correction = "corrections: [{date: 2024-04-14 10:00, type: correction, text: Night sums}]\n";
  const files = await publish({
    "content/articles/2024/04/secret.md": story(fields + correction).replace("Night ferry", "Secret ferry"),
    ...site("oembed: true\n"),
  });
  for (const [output, text] of files) {
    expect(output).not.toContain("secret");
    expect(text, output).not.toMatch(/Secret ferry|Night sums|\/secret\//);
  }
});
