// The one place where HTML, or data inside it, is printed as it is.
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";

interface RawHtmlProps {
  readonly html: string;
  readonly as: "div" | "blockquote" | "span";
  readonly class?: string;
}

/**
 * Prints HTML unescaped inside an element. What may be passed: the result of `renderBody`, or a piece of a body that the
 * body rules have printed. Nothing else: never a field of the front matter, never text that somebody wrote.
 */
export function RawHtml({ html, as: Element, class: className }: RawHtmlProps): VNode {
  const inner = { __html: html };
  return <Element class={className} dangerouslySetInnerHTML={inner} />;
}

/**
 * Prints data that machines read and no browser runs: JSON-LD in which every `<` is escaped, as scripts/feeds makes it.
 */
export function RawData({ json }: { readonly json: string }): VNode {
  const inner = { __html: json };
  return <script type="application/ld+json" dangerouslySetInnerHTML={inner} />;
}

/** Prints the HTML of a part that was printed before, without an element around it. */
export function Printed({ html }: { readonly html: string }): VNode {
  return jsxTemplate([html]);
}
