// A text by the Markdown rules, in the measure of the story.
import type { VNode } from "preact";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import { RawHtml } from "./raw-html.tsx";
import { useSurroundings } from "./surroundings.ts";

/** Prints a body, and for readers on paper the addresses that its links are numbered after. */
export function Prose({ text }: { readonly text: BodyText }): VNode {
  const { html, links } = useSurroundings().renderStory(text);
  return (
    <>
      <RawHtml html={html} as="div" class="prose" />
      {links.length > 0 && (
        <ol class="print-links" hidden>
          {links.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ol>
      )}
    </>
  );
}
