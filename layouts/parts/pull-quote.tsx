// A sentence from the story, set large.
import type { VNode } from "preact";
import { RawHtml } from "./raw-html.tsx";

interface PullQuoteProps {
  /** Printed by the body rules. */
  readonly html: string;
  readonly attribution?: string;
}

/** Prints a pull quote, with whose words they are where that is said. */
export function PullQuote({ html, attribution }: PullQuoteProps): VNode {
  return (
    <figure class="pull-quote">
      <RawHtml as="blockquote" html={html} />
      {attribution !== undefined && <figcaption class="pull-quote-attribution">{attribution}</figcaption>}
    </figure>
  );
}
