// What holds for each kind of page.
import { expect, test } from "vitest";
import type { PropsOf } from "../../scripts/desk/props/edition.ts";
import type { Link } from "../../scripts/desk/props/link.ts";
import { article, brief, card, head, render, surroundings, text } from "./sample.ts";

const day = "2024-04-12";
const list = { stories: [card], older: { label: "Older stories", address: "/world/1/" } };
const world: Link = { label: "World", address: "/world/" };
const briefs = [{ day, address: "/2024/04/12/", briefs: [brief] }];

/** The page that redirects has no furniture, and a test of its own. */
type Furnished = Exclude<keyof PropsOf, "redirect">;

const pages: { readonly [L in Furnished]: PropsOf[L] } = {
  article,
  brief: { head, brief, day: { ...world, day }, topics: [world], latest: [] },
  home: {
    head,
    edition: { day },
    lead: card,
    top: [card],
    latest: briefs,
    sections: [{ section: world, stories: [] }],
  },
  section: { head, name: "World", list },
  topic: { head, name: "Ferries", list, briefs },
  author: { head, author: { name: "Ann Lee", links: [], biography: text("Ann writes.") }, list },
  latest: {
    head,
    days: [
      {
        day,
        address: "/2024/04/12/",
        items: [
          { type: "brief", brief },
          { type: "story", story: card },
        ],
      },
    ],
  },
  month: { head, month: "2024-04", days: [{ day, address: "/2024/04/12/", stories: [card], briefs: 1 }] },
  archive: { head, years: [{ year: "2024", months: [{ month: "2024-04", address: "/2024/04/", stories: 1 }] }] },
  corrections: {
    head,
    year: "2024",
    corrections: [{ date: "2024-04-14T08:00:00Z", type: "correction", text: "Wrong pier.", story: world }],
  },
  search: { head, index: "/pagefind/", parts: ["2024-04"], years: [{ label: "2024", address: "/archive/#year-2024" }] },
  "lite-list": {
    head,
    full: "/world/",
    title: "World",
    groups: [
      { title: "Stories", items: [{ address: "/lite/x/", headline: "X", kind: "opinion", at: card.published }] },
    ],
  },
  "lite-story": {
    head,
    full: "/2024/04/harbour/",
    kind: "news",
    headline: "Harbour opens again",
    authors: ["Ann Lee"],
    published: card.published,
    body: text("Text"),
    corrections: [{ date: "2024-04-14T08:00:00Z", type: "correction", text: "Wrong pier.", weight: "bottom" }],
  },
  page: { head, translations: [], headline: "About us", body: text("Who we are") },
  "not-found": { head, newest: [card] },
  saved: { head },
  offline: { head },
  feeds: {
    head,
    text: "full",
    groups: [
      {
        title: "Sections",
        feeds: [{ page: world, formats: [{ format: "rss", label: "RSS", address: "/world/rss.xml" }] }],
      },
    ],
  },
  gone: { head, reason: "We could not stand by this report." },
};

const rendered = (Object.keys(pages) as Furnished[]).map((layout) => [layout, render(layout, pages[layout])]);

test.each(rendered)("%s: one first heading, one main, a way to skip to it", (_layout, html = "") => {
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(html.match(/<main /g)).toHaveLength(1);
  expect(html).toContain('href="#page-main"');
  expect(html).toContain('id="page-main"');
});

test.each(rendered)("%s: nothing that a strict security policy forbids", (_layout, html = "") => {
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]*\bsrc=)| on[a-z]+="/);
});

test.each(rendered)("%s: headings leave out no level, ids are unique", (_layout, html = "") => {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test("the title names the page, then the newspaper; on the front page the newspaper alone", () => {
  expect(render("section", pages.section)).toContain("<title>Harbour opens again – The Example</title>");
  expect(render("home", pages.home)).toContain("<title>The Example – News for tests</title>");
});

test("search engines are kept from previews and from the error page only", () => {
  const noindex = '<meta name="robots" content="noindex"/>';
  const preview = { ...surroundings, chrome: { ...surroundings.chrome, preview: true } };
  expect(render("article", article)).not.toContain(noindex);
  expect(render("article", article, preview)).toContain(noindex);
  expect(render("not-found", pages["not-found"])).toContain(noindex);
});

test("an empty section says so and leads on", () => {
  const html = render("section", { ...pages.section, list: { stories: [] } });
  expect(html).toContain("No story has been published in this section yet.");
  expect(html).toContain('<a href="/latest/">Read the latest news</a>');
});

test("a front page before the first story says so, and one with a story does not", () => {
  const none = "No story has been published yet.";
  expect(render("home", { ...pages.home, lead: undefined, top: [], latest: [] })).toContain(none);
  expect(render("home", pages.home)).not.toContain(none);
});

test("the search of a paper without a year offers none", () => {
  expect(render("search", { ...pages.search, years: [] })).not.toContain("browse by year");
});

test("the page that redirects goes on at once, has a link, and stays out of search engines", () => {
  const html = render("redirect", { head, address: "/new/?a=1&b=%22" });
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/new/?a=1&amp;b=%22"/>');
  expect(html).toContain('<a href="/new/?a=1&amp;b=%22">');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain(`<link rel="canonical" href="${head.canonical}"/>`);
  expect(html).not.toMatch(/<script|<style/);
});

test("where something is gone, readers are told why, and search engines to forget it", () => {
  const html = render("gone", pages.gone);
  expect(html).toContain("We could not stand by this report.");
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});
