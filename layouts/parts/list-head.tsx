// The head of a list: what is listed, and on which page of it one is.
import type { VNode } from "preact";

interface ListHeadProps {
  readonly label: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly page?: number | undefined;
}

/** Prints the page's first-level heading and what belongs to it. */
export function ListHead({ label, title, description, page }: ListHeadProps): VNode {
  return (
    <header class="list-head">
      <p class="label">{label}</p>
      <h1>{title}</h1>
      {description !== undefined && page === undefined && <p class="list-description">{description}</p>}
      {page !== undefined && <p class="list-description">Older stories, page {page} counted from the oldest</p>}
    </header>
  );
}
