// Markdown to HTML that is safe to print as it is.
import type { VNode } from "preact";
import { printPart } from "../../layouts/parts/print-part.tsx";
import type { NumberedBody, Surroundings } from "../../layouts/parts/surroundings.ts";
import type { BodyText } from "../desk/props/body-text.ts";
import { type Body, envOf } from "./body.ts";
import { feedParts } from "./feed-parts.tsx";
import { liteParts } from "./lite-parts.tsx";
import { markdownFor } from "./markdown.ts";
import { entryParts, pageParts } from "./parts.ts";

/** The HTML of a body, on a page of its own or among others; pictures, boxes and cards are printed by layouts/parts/. */
export function renderBody(text: BodyText, surroundings: Surroundings, place: "body" | "entry" = "body"): string {
  return render(text, surroundings, { parts: place === "entry" ? entryParts : pageParts });
}

/** The HTML of a body away from its page, whose whole address is `page`: plain, and with whole addresses alone. */
export function renderForFeed(text: BodyText, page: string, surroundings: Surroundings): string {
  return render(text, surroundings, { parts: feedParts, page });
}

/** The HTML of a body in the lite edition. */
export function renderLite(text: BodyText, surroundings: Surroundings): string {
  return render(text, surroundings, { parts: liteParts, lite: true });
}

/** The same with its links numbered, and their addresses. */
export function renderStory(text: BodyText, surroundings: Surroundings): NumberedBody {
  const links: string[] = [];
  return { html: render(text, surroundings, { parts: pageParts, numbered: links }), links };
}

function render(
  text: BodyText,
  surroundings: Surroundings,
  way: Pick<Body, "parts" | "page" | "numbered" | "lite">,
): string {
  const print = (part: VNode) => printPart(part, surroundings);
  const ownOrigin = surroundings.chrome.origin;
  return markdownFor(text.language).render(text.markdown, envOf({ ...way, text, print, ownOrigin }));
}
