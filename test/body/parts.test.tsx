// The parts that bodies are printed with, and the surroundings that they ask for.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { mayBeFramed } from "../../layouts/client/embed.ts";
import { Credit } from "../../layouts/parts/credit.tsx";
import { Figure } from "../../layouts/parts/figure.tsx";
import { RawHtml } from "../../layouts/parts/raw-html.tsx";
import { StoryBox } from "../../layouts/parts/story-box.tsx";
import { SurroundingsProvider, useSurroundings } from "../../layouts/parts/surroundings.ts";
import { readEmbed } from "../../scripts/body/embed-providers.ts";
import { renderBody } from "../../scripts/body/render-body.tsx";
import { parseCredit } from "../../scripts/content/credit.ts";
import type { Picture } from "../../scripts/desk/props/picture.ts";
import type { Place } from "../../scripts/pictures/places.ts";
import { original } from "../picture.ts";
import { bodyText, story, surroundings } from "./paper.ts";

const picture: Picture = { ...original, alt: "A", focus: "30% 80%" };

function inPage(part: VNode): string {
  return renderToString(<SurroundingsProvider value={surroundings}>{part}</SurroundingsProvider>);
}

/** What a reader without pictures sees: the text, without tags. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("a credit line is printed unchanged", () => {
  test.each([
    "Greg Baker/POOL/AFP via Getty Images",
    "Greg Baker / POOL / AFP / Reuters  via  Getty Images",
    "AFP/AFP via AFP",
    "Handout",
    "via Getty Images",
    'J. "Jo" O\'Neill & <Sons>/AP',
    "  spaces  ",
  ])("%s", (line) => {
    const html = renderToString(<Credit credit={parseCredit(line)} />);
    expect(textOf(html)).toBe(`Image credit: ${line}`);
  });

  test("and its names are marked", () => {
    const html = renderToString(<Credit credit={parseCredit("Greg Baker/POOL/AFP via Getty Images")} />);
    expect(html).toContain(
      '<span class="credit-line"><span class="credit-photographer">Greg Baker</span>/POOL/<span class="credit-agency">AFP</span> via <span class="credit-distributor">Getty Images</span></span>',
    );
  });
});

describe("a figure", () => {
  test("of a lead loads at once, of other sizes when it is near", () => {
    expect(inPage(<Figure picture={picture} place="lead" />)).toMatch(
      /<img(?![^>]*loading="lazy").*fetchpriority="high"/,
    );
    for (const place of ["body", "list"] as const) {
      const html = inPage(<Figure picture={picture} place={place} />);
      expect(html).toContain('loading="lazy"');
      expect(html).not.toContain("fetchpriority");
    }
  });

  test("without caption and credit has no caption line, with one of them only that", () => {
    expect(inPage(<Figure picture={picture} place="body" />)).not.toContain("figcaption");
    expect(inPage(<Figure picture={{ ...picture, caption: "C" }} place="body" />)).toContain(
      '<figcaption><span class="caption">C</span></figcaption>',
    );
    expect(inPage(<Figure picture={{ ...picture, credit: parseCredit("AFP") }} place="body" />)).toContain(
      '<figcaption><span class="credit">',
    );
  });
});

describe("what stands under a picture", () => {
  const full = { ...picture, caption: "C", label: "Made with AI", credit: parseCredit("AFP") };
  const at = (place: Place, differences: Partial<Picture> = {}) =>
    inPage(<Figure picture={{ ...full, ...differences }} place={place} />);

  test("in a story: label, caption, credit, in this order; the label has a form of its own", () => {
    expect(textOf(at("lead"))).toBe("Enlarge: Made with AI C Image credit: AFP");
    expect(at("body")).toContain('<b class="picture-label">Made with AI</b>');
  });

  test("of a large card: label and credit; of a thumbnail: nothing", () => {
    for (const place of ["front", "top", "box", "related"] as const)
      expect(textOf(at(place))).toBe("Made with AI Image credit: AFP");
    for (const place of ["list", "byline"] as const) expect(textOf(at(place))).toBe("");
  });

  test("only a story's own pictures say what they show, and lead to their files", () => {
    expect(at("lead")).toMatch(/<a href="[^"]+\.1200x800\.jpg">.*alt="A"/);
    expect(at("top")).toMatch(/^(?!.*<a ).*<img[^>]* alt(?:=""| )/);
  });

  test("what is in another language says so: the picture's words in a story, the furniture in the picture", () => {
    expect(at("lead")).not.toContain("lang=");
    const foreign = at("lead", { language: "uk" });
    expect(foreign).toMatch(/^<figure[^>]* lang="uk">/);
    expect(foreign.match(/lang="en">(?:Enlarge|Image credit): </g)).toHaveLength(2);
    const inForeignStory = inPage(<Figure picture={full} place="body" language="uk" />);
    expect(inForeignStory).toMatch(/^<figure class="[^"]*">/);
    expect(inForeignStory).toContain('lang="en">Image credit: <');
    expect(inPage(<Figure picture={full} place="top" language="uk" />)).toMatch(/^<figure[^>]* lang="uk">/);
    expect(inPage(<Figure picture={{ ...full, language: "en" }} place="body" language="uk" />)).toMatch(
      /^<figure[^>]* lang="en">(?!.* lang=)/,
    );
  });
});

test("a story box's picture says nothing to those who cannot see it, and keeps its credit", () => {
  const shown = { ...picture, caption: "C", credit: parseCredit("AFP") };
  const html = inPage(<StoryBox story={{ ...story, picture: shown, language: "uk" }} />);
  expect(html).toMatch(/<img[^>]* alt(?:=""| )/);
  expect(html).not.toContain('class="caption"');
  expect(textOf(html)).toContain("Image credit: AFP");
  expect(html).toContain('lang="uk"');
});

test("a picture in a text among others is small there, whole, and no link", () => {
  const html = renderBody(bodyText("![Ships](2024/04/harbour.jpg)"), surroundings, "entry");
  expect(html).toContain('<figure class="figure figure-entry">');
  expect(html).toContain('264w, /pictures/harbour.0123456789ab.504x336.avif 504w" sizes="15.5rem"');
  expect(html).not.toContain("<a ");
  expect(textOf(html)).toContain("The harbour at dawn Image credit: Greg Baker/POOL/AFP via Getty Images");
});

test("a body can be printed in the middle of a page, which keeps its own surroundings", () => {
  function Page(): VNode {
    const { renderBody } = useSurroundings();
    return (
      <main>
        <RawHtml as="div" html={renderBody(bodyText("::story trade"))} />
        <StoryBox story={story} />
      </main>
    );
  }
  expect(inPage(<Page />).split("The Example")).toHaveLength(3);
});

test("a frame of every provider may be loaded by the page's script", () => {
  const addresses = [
    "https://youtu.be/dQw4w9WgXcQ",
    "https://twitter.com/a/status/1",
    "https://t.me/s/channel/1",
    "https://www.facebook.com/reel/1",
    "https://www.instagram.com/tv/abcde/",
    "https://www.openstreetmap.org/?mlat=1&mlon=2",
    "https://maps.google.com/?q=Kyiv",
  ];
  const embeds = addresses.map((address) => readEmbed(address));
  expect(new Set(embeds.map((embed) => embed?.kind)).size).toBe(addresses.length);
  for (const embed of embeds) expect(mayBeFramed(embed?.frame ?? "")).toBe(true);
});

test("links to the paper's own site say nothing, where its address is known", () => {
  const chrome = { ...surroundings.chrome, origin: "https://paper.example" };
  const html = renderBody(bodyText("[a](https://paper.example/about/) [b](https://paper.example.org/)"), {
    ...surroundings,
    chrome,
  });
  expect(html).toBe(
    '<p><a href="https://paper.example/about/">a</a> <a href="https://paper.example.org/" rel="external noopener">b</a></p>\n',
  );
});
