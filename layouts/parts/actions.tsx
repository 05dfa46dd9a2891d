// What a reader can do with a story besides reading it.
import type { VNode } from "preact";
import { Scripted } from "./scripted.tsx";
import { useSurroundings } from "./surroundings.ts";

interface ActionsProps {
  readonly headline: string;
  /** Whole web address of the story. */
  readonly address: string;
}

/** Prints the row. The share link writes a mail; a browser that has something better takes it over. */
export function Actions({ headline, address }: ActionsProps): VNode {
  const { saved } = useSurroundings().chrome;
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`;
  return (
    <div class="actions">
      <a href={mail} data-share="Address copied">
        Share
      </a>
      <Scripted>
        <button type="button" data-save="Saved" data-failed="Not saved. Try again">
          Save for later
        </button>
        <span role="status">
          <span class="saved-note" hidden>
            Kept under <a href={saved}>Saved stories</a>
          </span>
        </span>
      </Scripted>
      <span class="share-note" role="status" />
    </div>
  );
}
