// The notice bar above everything. A browser with scripts has a button that dismisses it.
import type { VNode } from "preact";
import { Moment } from "./moment.tsx";
import { Scripted } from "./scripted.tsx";
import { useSurroundings } from "./surroundings.ts";

/** Prints the notice of the moment, if there is one. */
export function Notice(): VNode | null {
  const { notice } = useSurroundings().chrome;
  if (notice === undefined) return null;
  return (
    <aside class="notice" aria-label="Notice to readers">
      <p>
        <span class="notice-date">
          <Moment at={notice.from} form="date" />
        </span>{" "}
        {notice.text}
        {notice.link && (
          <>
            {" "}
            <a href={notice.link.address}>{notice.link.label}</a>
          </>
        )}
      </p>
      <Scripted>
        <button type="button" class="notice-dismiss" aria-label="Dismiss this notice">
          ×
        </button>
      </Scripted>
    </aside>
  );
}
