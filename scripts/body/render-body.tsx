// Markdown to HTML that is safe to print as it is.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type NumberedBody, type Surroundings, SurroundingsProvider } from "../../layouts/parts/surroundings.ts";
import type { BodyText } from "../desk/props.ts";
import { envOf } from "./body.ts";
import { markdownFor } from "./markdown.ts";

/** The HTML of a body; its pictures, boxes and cards are printed by the parts in layouts/parts/. */
export function renderBody(text: BodyText, surroundings: Surroundings): string {
  return render(text, surroundings);
}

/** The same with its links numbered, and their addresses. */
export function renderStory(text: BodyText, surroundings: Surroundings): NumberedBody {
  const links: string[] = [];
  return { html: render(text, surroundings, links), links };
}

function render(text: BodyText, surroundings: Surroundings, numbered?: string[]): string {
  const print = (part: VNode) =>
    renderToString(<SurroundingsProvider value={surroundings}>{part}</SurroundingsProvider>);
  const ownOrigin = surroundings.chrome.origin;
  return markdownFor(text.language).render(text.markdown, envOf({ text, print, ownOrigin, numbered }));
}
