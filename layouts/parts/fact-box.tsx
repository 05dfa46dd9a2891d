// Facts set apart from the story, under a title of their own.
import type { VNode } from "preact";
import { RawHtml } from "./raw-html.tsx";

interface FactBoxProps {
  /** Unique on the page; the title carries it, so that it can be linked to. */
  readonly id: string;
  readonly title: string;
  /** Printed by the body rules. */
  readonly html: string;
}

/** Prints a fact box: a landmark that is named by its title. */
export function FactBox({ id, title, html }: FactBoxProps): VNode {
  return (
    <aside class="fact-box" aria-labelledby={id}>
      <h2 class="fact-box-title" id={id}>
        {title}
      </h2>
      <RawHtml as="div" class="fact-box-text" html={html} />
    </aside>
  );
}
