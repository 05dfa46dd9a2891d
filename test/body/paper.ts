// A small newsroom for the body tests: two pictures and two stories.
import type { Surroundings } from "../../layouts/parts/surroundings.ts";
import { renderBody, renderLite, renderStory } from "../../scripts/body/render-body.tsx";
import { parseCredit } from "../../scripts/content/credit.ts";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import type { Picture } from "../../scripts/desk/props/picture.ts";
import type { StoryCard } from "../../scripts/desk/props/story-card.ts";
import { surroundings as onPaper } from "../layouts/sample.ts";
import { original } from "../picture.ts";

const harbour: Picture = {
  ...original,
  file: "2024/04/harbour.jpg",
  alt: "Ships in a harbour",
  caption: "The harbour at dawn",
  credit: parseCredit("Greg Baker/POOL/AFP via Getty Images"),
};

const bare: Picture = { ...original, file: "bare.jpg", name: "bare", width: 300, height: 200, alt: "A bridge" };

export const story: StoryCard = {
  address: "/2024/04/12/trade/",
  headline: "Trade talks end",
  standfirst: "Both sides say they won",
  kind: "news",
  section: { label: "World", address: "/world/" },
  authors: [{ name: "Ann Lee" }, { name: "Bo Diaz" }],
  published: "2024-04-12T21:43:00Z",
};

const advertisement: StoryCard = {
  ...story,
  address: "/2024/04/kitchens/",
  headline: 'Kitchens for "all"',
  kind: "sponsored",
  authors: [],
};

export const surroundings: Surroundings = {
  ...onPaper,
  renderBody: (text) => renderBody(text, surroundings),
  renderLite: (text) => renderLite(text, surroundings),
  renderStory: (text) => renderStory(text, surroundings),
};

/** A body as the desk hands it over, with whatever a test wants to be different. */
export function bodyText(markdown: string, differences: Partial<BodyText> = {}): BodyText {
  return {
    markdown,
    language: "en",
    pictures: { "2024/04/harbour.jpg": harbour, "bare.jpg": bare },
    stories: { trade: story, kitchens: advertisement },
    base: "/",
    idPrefix: "",
    sponsored: false,
    ...differences,
  };
}

/** The HTML of a body in the small newsroom. */
export function print(markdown: string, differences: Partial<BodyText> = {}): string {
  return renderBody(bodyText(markdown, differences), surroundings);
}
