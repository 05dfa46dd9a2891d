// A text by the Markdown rules, in the measure of the story.
import type { VNode } from "preact";
import type { BodyText } from "../../scripts/desk/props.ts";
import { RawHtml } from "./raw-html.tsx";
import { useSurroundings } from "./surroundings.ts";

/** Prints a body. */
export function Prose({ text }: { readonly text: BodyText }): VNode {
  const { renderBody } = useSurroundings();
  return <RawHtml html={renderBody(text)} as="div" class="prose" />;
}
