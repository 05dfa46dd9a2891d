// What a reader can do with a story besides reading it.
import type { VNode } from "preact";

interface ActionsProps {
  readonly headline: string;
  /** Whole web address of the story. */
  readonly address: string;
}

/** Prints the row. The share link writes a mail; a browser that has something better takes it over. */
export function Actions({ headline, address }: ActionsProps): VNode {
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`;
  return (
    <p class="actions">
      <a href={mail} data-share="Address copied">
        Share
      </a>
      <span role="status" />
    </p>
  );
}
