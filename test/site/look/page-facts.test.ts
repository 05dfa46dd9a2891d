// What is read from a page's HTML.
import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherFacts } from "../../../scripts/site/look/gather-facts.ts";
import { readFacts } from "../../../scripts/site/look/page-facts.ts";
import { createResolver } from "../../../scripts/site/look/resolve-address.ts";
import { scanAny } from "../../../scripts/site/look/scan-any.ts";
import { scanPrinted } from "../../../scripts/site/look/scan-printed.ts";

const page = `<!doctype html>
<html><head><title>Salt &amp; sand – <b>Paper</b></title>
<meta name="description" content="A &quot;quoted&quot; line"/><meta name=robots content='noindex, follow'>
<meta property="og:image" content="https://paper.example/pictures/a.jpg"/>
<link rel="canonical" href="https://paper.example/a/"/><link rel="stylesheet" href="http://cdn.example/x.css">
<link rel="alternate" type="application/rss+xml" href="/rss.xml">
<script type="application/ld+json">{"url":"<a href='/not-a-link/'>"}</script></head>
<body><!-- <a href="/comment/"> --><h1 id="top">One</h1><h1>Two</h1>
<a href="http://elsewhere.example/">a link is no load</a><a href=/b/?a=1&amp;b=2#c>x</a>
<picture><source srcset="/pictures/a.avif 1x, /pictures/b.avif 2x"><img src="HTTP://other.example/i.png" alt=""></picture>
<svg><title>Not the page's</title></svg><form action="/search/"></form></body></html>`;

test("title, description, headings, ids, addresses and what is not encrypted", () => {
  const facts = readFacts(page);
  expect(facts).toMatchObject({
    title: "Salt & sand – <b>Paper</b>",
    description: 'A "quoted" line',
    headings: 2,
    hidden: true,
    ids: new Set(["top"]),
    insecure: ["http://cdn.example/x.css", "HTTP://other.example/i.png"],
  });
  expect([...facts.addresses]).toEqual([
    "https://paper.example/pictures/a.jpg",
    "https://paper.example/a/",
    "/rss.xml",
    "http://elsewhere.example/",
    "/b/?a=1&b=2#c",
    "/pictures/a.avif",
    "/pictures/b.avif",
    "/search/",
  ]);
});

test.each([
  ["/", "/", { output: "index.html", fragment: "" }],
  ["/", "/a/#b", { output: "a/index.html", fragment: "b" }],
  ["/", "#b", { output: "from/index.html", fragment: "b" }],
  ["/", "https://paper.example/a/?x=1", { output: "a/index.html", fragment: "" }],
  ["/", "page/2/", { output: "from/page/2/index.html", fragment: "" }],
  ["/", "/%D0%B1/#%D0%B1", { output: "б/index.html", fragment: "б" }],
  ["/", "/rss.xml", { output: "rss.xml", fragment: "" }],
  ["/paper/", "/paper/a/", { output: "a/index.html", fragment: "" }],
  ["/paper/", "/elsewhere/", undefined],
  ["/", "https://other.example/a/", undefined],
  ["/", "//other.example/a/", undefined],
  ["/", "mailto:a@b.example", undefined],
])("under %s, %s is %j", (base, address, place) => {
  expect(createResolver(base, "https://paper.example")("from/index.html", address)).toEqual(place);
});

const tag = fc.constantFrom(
  "a",
  "title",
  "script",
  "svg",
  "textarea",
  "h1",
  "SCRIPT",
  "p",
  "iframe",
  "plaintext",
  "noscript",
);
const key = fc.constantFrom(
  "href",
  "id",
  "src",
  "srcset",
  "class",
  "viewBox",
  "hidden",
  "HREF",
  "data-x",
  "xlink:href",
);
const words = fc.constantFrom(
  "/a/",
  "x y",
  "1 &amp; 2",
  "&lt;a href=&quot;/b/&quot;&gt;",
  "&copy;",
  "&#39;",
  "& more",
  "a>b",
  "it's",
  "“é”",
  "\n",
);
const attribute = fc
  .tuple(key, fc.option(words), fc.constantFrom('"', '"', '"', "'", ""))
  .map(([name, value, quote]) => ` ${name}${value === null ? "" : `=${quote}${value}${quote}`}`);
const piece = fc.oneof(
  words,
  fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.constantFrom(">", "/>", " >"))
    .map(([name, attributes, end]) => `<${name}${attributes.join("")}${end}`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom("<!doctype html>", "<!-- <a href='/c/'> -->", "<", "< a", "<?x?>", "</ p>"),
);

test("what the quick scanner believes to understand, it understands as a parser does", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join("");
      const [quick, whole] = [gatherFacts(), gatherFacts()];
      scanAny(html, whole);
      expect(readFacts(html)).toEqual(whole.facts());
      if (scanPrinted(html, quick)) expect(quick.facts()).toEqual(whole.facts());
    }),
    { numRuns: 20000 },
  );
});
