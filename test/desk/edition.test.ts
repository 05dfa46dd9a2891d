// What readers see, and what they must not see, at a moment.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { type Edition, planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import type { LayoutName, PropsOf } from "../../scripts/desk/props/edition.ts";
import { newspaper, paper } from "../newspaper.ts";

type Files = Parameters<typeof newspaper>[0];

async function editionOf(files: Files, now = "2024-04-20T00:00:00Z", preview = false): Promise<Edition> {
  const { desk, problems } = await openDesk(newspaper(files), surveyBody);
  expect(problems).toEqual([]);
  if (desk === undefined) throw new Error("There is no desk.");
  return planEdition(desk, now, preview);
}

function propsAt<L extends LayoutName>(edition: Edition, layout: L, address: string): PropsOf[L] {
  const page = edition.pages.find((one) => one.layout === layout && one.address === address);
  if (page === undefined) throw new Error(`There is no ${layout} at ${address}.`);
  return page.props as PropsOf[L];
}

const story = (fields: string, day = "2024-04-12") => `---
headline: Secret of the lighthouse
standfirst: Nobody may know yet.
published: ${day} 10:00
authors: [keeper]
section: town
topics: [lighthouse]
lead: {file: lamp.png, alt: The lamp, credit: Somebody}
${fields}
---

Text.
`;

const png = readFileSync(join(paper, "content/pictures/harbour.png"));

const secret = (fields: string, day?: string): Files => ({
  "content/articles/2024/04/lighthouse.md": story(fields, day),
  "content/authors/keeper.md": "---\nname: Lamp Keeper\n---\n",
  "content/topics/lighthouse.md": "---\nname: Lighthouses\n---\n",
  "content/pictures/lamp.png": png,
  "content/briefs/2024/04/12-1900-lamp.md":
    "---\nheadline: Light seen\ntime: 2024-04-12 12:00\narticle: lighthouse\n---\n\nA light.\n\n::story lighthouse\n",
});

const filesOf = ({ originals }: Edition) => [...new Set([...originals.values()].map(({ file }) => file))].sort();

test.each([
  ["a draft", "draft: true", undefined],
  ["an embargo", "publishAt: 2024-05-01 00:00", undefined],
  ["a date in the future", "", "2024-05-01"],
  ["an expired story", "expires: 2024-04-15 00:00", undefined],
])("%s leaves no trace in any page: no headline, topic, picture or address", async (_name, fields, day) => {
  const edition = await editionOf(secret(fields, day));
  const shown = edition.pages.filter(({ layout }) => layout !== "author");
  const everything = JSON.stringify(shown.map(({ address, props }) => ({ address, props })));
  expect(everything).not.toMatch(/Secret of the lighthouse|Nobody may know|Lighthouses|lamp\.png/);
  expect(edition.pages.map(({ address }) => address)).not.toContain("/topics/lighthouse/");
  expect(filesOf(edition)).toEqual(["harbour.png"]);
  expect(everything).toContain("Light seen");
});

test("the same story is everywhere once the embargo has passed", async () => {
  const edition = await editionOf(secret("publishAt: 2024-05-01 00:00"), "2024-05-01T00:00:00Z");
  expect(filesOf(edition)).toEqual(["harbour.png", "lamp.png"]);
  expect(propsAt(edition, "article", "/2024/04/lighthouse/").headline).toBe("Secret of the lighthouse");
  expect(propsAt(edition, "topic", "/topics/lighthouse/").list.stories).toHaveLength(1);
});

test("a preview has no feeds and no sitemaps, and sends robots away", async () => {
  const edition = await editionOf({}, undefined, true);
  expect(edition.files.filter(({ output }) => /\.xml$|feed\.json$/.test(output))).toEqual([]);
  expect(edition.files.find(({ kind }) => kind === "robots")?.props).toMatchObject({ disallowed: ["/"], sitemaps: [] });
});

test("no two files are written to one place", async () => {
  const { pages, files } = await editionOf({});
  const outputs = [...pages, ...files].map(({ output }) => output);
  expect(outputs).toEqual([...new Set(outputs)]);
});

test("a preview shows what is not out, and why", async () => {
  const edition = await editionOf(secret("publishAt: 2024-05-01 00:00"), undefined, true);
  expect(propsAt(edition, "article", "/2024/04/lighthouse/").unpublished).toEqual({
    reason: "embargo",
    until: "2024-04-30T21:00:00Z",
  });
});

const brief = (time: string, headline: string) => `---\nheadline: ${headline}\ntime: ${time}\n---\n\nText.\n`;

test("an article's feed and related stories look no further than 72 hours past its publication", async () => {
  const edition = await editionOf({
    "content/briefs/2024/04/15-in.md": brief("2024-04-15 14:30", "Just inside"),
    "content/briefs/2024/04/15-out.md": brief("2024-04-15 14:31", "Just outside"),
    "content/articles/2024/04/late.md": story("", "2024-04-16")
      .replace("[keeper]", "[ann-example]")
      .replace("[lighthouse]", "[ferries]")
      .replace(/lead:.*\n/, ""),
  });
  const { latest, related } = propsAt(edition, "article", "/2024/04/harbour/");
  const headlines = latest.flatMap(({ briefs }) => briefs.map(({ headline }) => headline));
  expect(headlines).toEqual(["Just inside", "Storm warning for the coast.", "Market moves indoors"]);
  expect(latest.map(({ day }) => day)).toEqual(["2024-04-15", "2024-04-12", "2024-04-11"]);
  expect(related.map(({ headline }) => headline)).toEqual(["Bridge to close"]);
});

test("adding a later story changes no page of an older one", async () => {
  const later: Files = {
    "content/articles/2024/04/late.md": story("", "2024-04-18")
      .replace("[keeper]", "[ann-example]")
      .replace("[lighthouse]", "[ferries]")
      .replace(/lead:.*\n/, ""),
    "content/briefs/2024/04/18-late.md": brief("2024-04-18 10:00", "Late"),
  };
  const [before, after] = [await editionOf({}), await editionOf(later)];
  for (const address of ["/2024/04/harbour/", "/2024/04/bridge/"])
    expect(propsAt(after, "article", address)).toEqual(propsAt(before, "article", address));
});

test("lists count from the oldest: a page once full never changes", async () => {
  const numbered = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const day = String(index + 1).padStart(2, "0");
        const text = `---\nheadline: Story ${day}\nstandfirst: S.\npublished: 2024-03-${day} 10:00\nauthors: [ann-example]\nsection: world\n---\n\nText.\n`;
        return [`content/articles/2024/03/s${day}.md`, text];
      }),
    );
  const [six, seven] = [await editionOf(numbered(6)), await editionOf(numbered(7))];
  const page = (edition: Edition, address: string) =>
    propsAt(edition, "section", address).list.stories.map(({ headline }) => headline);
  expect(page(six, "/world/")).toEqual(["Story 06", "Story 05"]);
  expect(page(seven, "/world/")).toEqual(["Story 07", "Story 06", "Story 05"]);
  expect(page(six, "/world/page/1/")).toEqual(["Story 02", "Story 01"]);
  expect(propsAt(seven, "section", "/world/page/1/")).toEqual(propsAt(six, "section", "/world/page/1/"));
  expect(propsAt(six, "section", "/world/").list.older).toEqual({ label: "Older stories", address: "/world/page/2/" });
});

test("related stories: the editor's picks first, then shared topics before the section", async () => {
  const one = (slug: string, section: string, topics: string, extra = "") => ({
    [`content/articles/2024/04/${slug}.md`]: `---\nheadline: ${slug}\nstandfirst: S.\npublished: 2024-04-10 10:00\nauthors: [ann-example]\nsection: ${section}\ntopics: ${topics}\n${extra}---\n\nText.\n`,
  });
  const edition = await editionOf({
    ...one("subject", "world", "[ferries]", "related: [picked]\n"),
    ...one("picked", "town", "[]"),
    ...one("same-section", "world", "[]"),
    ...one("same-topic", "town", "[ferries]"),
  });
  const { related } = propsAt(edition, "article", "/2024/04/subject/");
  expect(related.map(({ headline }) => headline)).toEqual(["picked", "same-topic", "Bridge to close"]);
});

test("related stories are those about the same time, so that a new one comes into few, however many appear in a day", async () => {
  const hourly = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, hour) => {
        const time = `2024-04-${10 + Math.floor(hour / 24)} ${String(hour % 24).padStart(2, "0")}:00`;
        const text = `---\nheadline: Hour ${hour}\nstandfirst: S.\npublished: ${time}\nauthors: [ann-example]\nsection: world\ntopics: [ferries]\n---\n\nText.\n`;
        return [`content/articles/2024/04/h${hour}.md`, text];
      }),
    );
  const [before, after] = [await editionOf(hourly(60)), await editionOf(hourly(61))];
  const relatedIn = (edition: Edition, hour: number) =>
    propsAt(edition, "article", `/2024/04/h${hour}/`).related.map(({ headline }) => headline);
  expect(relatedIn(before, 59)).toEqual(["Hour 58", "Hour 57", "Hour 56"]);
  expect(relatedIn(before, 30)).toEqual(["Hour 31", "Hour 29", "Hour 32"]);
  const changed = Array.from({ length: 60 }, (_, hour) => hour).filter(
    (hour) => relatedIn(before, hour).join() !== relatedIn(after, hour).join(),
  );
  expect(changed).toEqual([58, 59]);
});

test("a site under a path has that path before every address", async () => {
  const site = (await import("node:fs")).readFileSync(new URL("../paper/content/site.yaml", import.meta.url), "utf8");
  const edition = await editionOf({ "content/site.yaml": site.replace("tiny.example/", "tiny.example/paper") });
  expect(edition.pages.every(({ address }) => address.startsWith("/paper/"))).toBe(true);
  expect(edition.pages.every(({ output }) => !output.startsWith("paper"))).toBe(true);
  expect(edition.chrome.policies).toMatchObject([{ label: "About", address: "/paper/about/" }]);
  expect(propsAt(edition, "article", "/paper/2024/04/harbour/").head.canonical).toBe(
    "https://tiny.example/paper/2024/04/harbour/",
  );
});

test("the notice bar keeps its dates", async () => {
  const at = async (now: string) => (await editionOf({}, now)).chrome.notice?.text;
  expect(await at("2024-04-12T05:59:59Z")).toBeUndefined();
  expect(await at("2024-04-12T06:00:00Z")).toBe("Tell us what you think");
});

test("a preview has no worker that keeps pages, so that a copy never hides an edit", async () => {
  const edition = await editionOf({}, undefined, true);
  expect(edition.chrome.worker).toBeUndefined();
  expect(edition.files.find(({ kind }) => kind === "worker")?.props).toMatchObject({ pages: [] });
});
