// What an article must say, and where it must say it.
import { expect, test } from "vitest";
import { brief, card, renderArticle } from "./sample.ts";

const before = (html: string, first: string, second: string) => {
  expect(html).toContain(first);
  expect(html).toContain(second);
  expect(html.indexOf(first)).toBeLessThan(html.indexOf(second));
};

test("text that looks like HTML is text", () => {
  const html = renderArticle({ headline: "<script>alert(1)</script>", standfirst: "A & B" });
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("<h1>&lt;script>");
  expect(html).toContain("A &amp; B");
});

test("a headline does not break at the hyphen of a word that fits on a phone", () => {
  const html = renderArticle({ headline: "A build-up - of T-shirts, then <b-b>" });
  expect(html).toContain(
    '<h1>A <span class="unbroken">build-up</span> - of <span class="unbroken">T-shirts,</span> then <span class="unbroken">&lt;b-b></span></h1>',
  );
  const long = "https://example.org/a-long-address";
  expect(renderArticle({ headline: long })).toContain(`<h1>${long}</h1>`);
});

test("a headline that would fill a screen is set smaller", () => {
  const headline = "Word ".repeat(20);
  const html = renderArticle({ headline, related: [] });
  expect(html).toContain('<h1 class="long">');
  expect(renderArticle()).toContain("<h1>");
});

test("the addresses of the story's links are there for print alone", () => {
  expect(renderArticle()).toContain('<ol class="print-links" hidden><li>https://example.org/?a&amp;b</li></ol>');
});

test("times carry the newspaper's zone, for readers and for machines", () => {
  const html = renderArticle({ updated: "2024-12-13T07:30:00Z" });
  expect(html).toContain('Published <time datetime="2024-04-13T00:43:00+03:00">13 April 2024, 00:43</time>');
  expect(html).toContain('Updated <time datetime="2024-12-13T09:30:00+02:00">13 December 2024, 09:30</time>');
  expect(html).toContain("Kyiv time, UTC+2");
});

test("a name keeps its comma, and the place follows the names", () => {
  const html = renderArticle({ authors: ["Ann", "Bo", "Cy"].map((name) => ({ name, links: [] })), place: "Odesa" });
  expect(html).toContain(
    'By <span class="author">Ann,</span> <span class="author">Bo</span> and <span class="author">Cy,</span> <span class="place">Odesa</span>',
  );
});

test("a story in a language that runs from right to left runs so, and the furniture does not", () => {
  const html = renderArticle({ language: "he", headline: "שלום", standfirst: "תקציר." });
  expect(html).toContain('<h1 lang="he" dir="rtl">שלום</h1>');
  expect(html).toContain('<p class="standfirst" lang="he" dir="rtl">תקציר.</p>');
  expect(html).toContain('<div class="story-text" lang="he" dir="rtl">');
  expect(html).toContain('<html lang="en" data');
  expect(renderArticle({ language: "ur" })).toContain('<h1 lang="ur" dir="rtl">');
  expect(renderArticle({ language: "uk" })).not.toContain("dir=");
});

test("a foreign story marks its own words as foreign, and the furniture not", () => {
  const html = renderArticle({ language: "uk", headline: "Порт", standfirst: "Пороми", place: "Odesa" });
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('<h1 lang="uk">Порт</h1>');
  expect(html).toContain('<p class="standfirst" lang="uk">Пороми</p>');
  expect(html).toContain('<div class="story-text" lang="uk">');
  expect(html).toContain('<p class="kicker"><a class="section-name"');
  expect(html).toContain('<p class="byline">By ');
});

test("a correction stands where its weight puts it, and once", () => {
  const date = "2024-04-14T08:00:00Z";
  const html = renderArticle({
    corrections: [
      { date, type: "retraction", text: "It was forged.", weight: "top" },
      { date, type: "correction", text: "Wrong pier.", weight: "bottom" },
      { date, type: "update", text: "The pier is open.", weight: "top" },
    ],
  });
  before(html, "<strong>Retraction.</strong>", "The body of the story");
  before(html, "The pier is open.", "The body of the story");
  before(html, "The body of the story", "Wrong pier.");
  for (const text of ["It was forged.", "Wrong pier.", "The pier is open."])
    expect(html.split(text), text).toHaveLength(2);
});

test("a paid story says so before anything else, and names who paid", () => {
  const html = renderArticle({
    kind: "sponsored",
    sponsor: { name: "Example Kitchens", link: "https://example.org/" },
  });
  before(html, "<strong>Paid content.</strong>", "<h1>");
  expect(html).toContain('<a href="https://example.org/" rel="sponsored noopener">Example Kitchens</a>');
  expect(html).toContain('class="story story-sponsored"');
});

test("a press release is not taken for the newsroom's work", () => {
  before(renderArticle({ kind: "press release" }), "not written by our newsroom", "<h1>");
});

test("a paid story is marked where another story recommends it", () => {
  const html = renderArticle({ related: [{ ...card, kind: "sponsored" }] });
  before(html, "Paid content", "Bridge to close");
});

test("opinion in the section Opinion is said once", () => {
  const html = renderArticle({ kind: "opinion", section: { label: "Opinion", address: "/opinion/" } });
  expect(html).toContain('<p class="kicker"><a class="kind kind-opinion" href="/opinion/">Opinion</a></p>');
});

test("many authors: all in the byline, three in a list", () => {
  const authors = ["Ann Lee", "Bo Diaz", "Cy Fox", "Di Hu"].map((name) => ({ name, links: [] }));
  const html = renderArticle({ authors, related: [{ ...card, authors }] }).replaceAll(/<[^>]+>/g, "");
  expect(html).toContain("By Ann Lee, Bo Diaz, Cy Fox and Di Hu");
  expect(html).toContain("The Example, Ann Lee, Bo Diaz, Cy Fox and others");
});

test("a brief's headline is printed as it was written, with its full stop or without", () => {
  const feed = (headline: string) =>
    renderArticle({ latest: [{ day: "2024-04-12", address: "/d/", briefs: [{ ...brief, headline }] }] });
  expect(feed("Storm warning.")).toContain(">Storm warning.</a>");
  expect(feed("Storm warning")).toContain(">Storm warning</a>");
  expect(feed("Storm warning")).toContain('<time datetime="2024-04-12T18:32:00+03:00">18:32</time>');
});

test("what has no content leaves no empty box", () => {
  const html = renderArticle({ related: [], latest: [], authors: [] });
  for (const part of ["Related stories", "Latest news</h2>", "corrections", "topics", "byline", "figure", "authors"])
    expect(html).not.toContain(part);
});

test.each([
  [{ reason: "draft" } as const, "Draft. Readers do not see this."],
  [{ reason: "embargo", until: "2024-05-01T06:00:00Z" } as const, "1 May 2024, 09:00"],
  [{ reason: "expired", since: "2024-04-15T06:00:00Z" } as const, "Expired."],
])("in a preview, a story that is not out says why", (unpublished, words) => {
  before(renderArticle({ unpublished }), words, "<h1>");
});
