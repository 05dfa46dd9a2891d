// Pages to render in tests: the furniture of a small newspaper and an article, with whatever a test wants to be different.
import type { Surroundings } from "../../layouts/parts/surroundings.ts";
import { renderPage } from "../../layouts/render-page.tsx";
import type { ArticleProps } from "../../scripts/desk/props/article.ts";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import type { BriefItem } from "../../scripts/desk/props/brief.ts";
import type { LayoutName, Page, PropsOf } from "../../scripts/desk/props/edition.ts";
import type { Head } from "../../scripts/desk/props/head.ts";
import type { StoryCard } from "../../scripts/desk/props/story-card.ts";

export const head: Head = {
  title: "Harbour opens again",
  description: "Ferries sail",
  canonical: "https://example.invalid/2024/04/harbour/",
  language: "en",
};

export const surroundings: Surroundings = {
  chrome: {
    name: "The Example",
    tagline: "News for tests",
    language: "en",
    timeZone: "Europe/Kyiv",
    zoneName: "Kyiv time",
    origin: "https://example.invalid",
    home: "/",
    search: "/search/",
    latest: "/latest/",
    archive: "/archive/",
    saved: "/saved/",
    manifest: "/manifest.webmanifest",
    feeds: "/feeds/",
    feedFormats: { topics: ["rss"], authors: ["rss"] },
    oembed: false,
    card: { id: "0123456789ab", name: "card-the-example", width: 1200, height: 630, format: "png" },
    latestFeed: "/latest.json",
    navigation: [{ label: "World", address: "/world/" }],
    notice: { id: "n1", text: "Tell us", from: "2024-04-12T06:00:00Z", link: { label: "Survey", address: "/s/" } },
    policies: [{ label: "About", address: "/about/" }],
    accounts: [],
    organisation: { name: "Example Media" },
    preview: false,
  },
  assets: {
    styles: "/style.css",
    script: "/page.js",
    headScript: "/head.js",
    liveScript: "/live.js",
    keptScript: "/kept.js",
    searchScript: "/search.js",
    searchEngine: "/engine.js",
    liveStyles: "/live.css",
    listStyles: "/lists.css",
    liteStyles: "/lite.css",
    icon: "/icon.svg",
    touchIcon: "/touch.png",
    appIcons: [
      { address: "/icon-192.png", size: 192, maskable: false },
      { address: "/icon-512.png", size: 512, maskable: true },
    ],
    worker: "/worker.js",
    leavingWorker: "/leave.js",
    shell: ["/style.css"],
    fonts: ["/first.woff2"],
  },
  headFacts: { metas: [], links: [] },
  once: (_of, _form, print) => print(),
  renderBody: (text) => `<p>${text.markdown}</p>`,
  renderLite: (text) => `<p>${text.markdown}</p>`,
  renderStory: (text) => ({ html: `<p>${text.markdown}</p>`, links: ["https://example.org/?a&b"] }),
};

export const text = (markdown: string): BodyText => ({
  markdown,
  language: "en",
  pictures: {},
  stories: {},
  base: "/",
  idPrefix: "",
  sponsored: false,
});

export const card: StoryCard = {
  address: "/2024/04/bridge/",
  headline: "Bridge to close",
  standfirst: "Repairs take two weeks",
  kind: "news",
  section: { label: "World", address: "/world/" },
  authors: [{ name: "Ann Lee", address: "/authors/ann-lee/" }],
  published: "2024-04-12T10:00:00Z",
};

export const brief: BriefItem = {
  address: "/2024/04/12/storm/",
  id: "storm",
  time: "2024-04-12T15:32:00Z",
  headline: "Storm warning for the coast.",
  text: text("Gusts at night"),
};

export const article: ArticleProps = {
  head,
  kind: "news",
  section: { label: "World", address: "/world/" },
  headline: "Harbour opens again",
  standfirst: "Ferries sail",
  authors: [{ name: "Ann Lee", address: "/authors/ann-lee/", links: [] }],
  published: "2024-04-12T21:43:00Z",
  modified: "2024-04-12T21:43:00Z",
  words: 400,
  body: text("The body of the story"),
  corrections: [],
  topics: [],
  translations: [],
  related: [card],
  latest: [{ day: "2024-04-12", address: "/2024/04/12/", briefs: [brief] }],
};

/** The HTML of a page of any kind. */
export function render<L extends LayoutName>(
  layout: L,
  props: PropsOf[L],
  around: Surroundings = surroundings,
): string {
  return renderPage({ layout, address: "/", output: "index.html", props } as Page, around);
}

/** The HTML of an article. */
export const renderArticle = (differences: Partial<ArticleProps> = {}): string =>
  render("article", { ...article, ...differences });
