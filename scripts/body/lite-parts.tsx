// The parts of a text in the lite edition: words and links, nothing that loads by itself.
import { LitePicture } from "../../layouts/parts/lite-picture.tsx";
import { RawHtml } from "../../layouts/parts/raw-html.tsx";
import { useSurroundings } from "../../layouts/parts/surroundings.ts";
import { liteStoryPath } from "../desk/lite-paths.ts";
import type { Parts } from "./parts.ts";

/** In the place of the layouts' parts. */
export const liteParts: Parts = {
  Figure: LitePicture,
  EmbedCard: ({ embed: { what, provider, address }, title }) => (
    <p>
      <a href={address} rel="external noopener">
        {title ?? `Open the ${what} on ${provider}`}
      </a>
      {title !== undefined && ` (${what} on ${provider})`}
    </p>
  ),
  StoryBox: ({ story }) => (
    <p>
      Related story: <a href={liteAddress(story.address, useSurroundings().chrome.home)}>{story.headline}</a>
    </p>
  ),
  FactBox: ({ id, title, html }) => (
    <section class="box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <RawHtml as="div" html={html} />
    </section>
  ),
  PullQuote: ({ html, attribution }) => (
    <figure class="box">
      <RawHtml as="blockquote" html={html} />
      {attribution !== undefined && <figcaption>{attribution}</figcaption>}
    </figure>
  ),
};

/** A story's address in the lite edition; other addresses stay. */
function liteAddress(address: string, base: string): string {
  const path = liteStoryPath(`/${address.slice(base.length)}`);
  return path === undefined ? address : base + path.slice(1);
}
