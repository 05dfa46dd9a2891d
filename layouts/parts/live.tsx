// Where an open page says that newer briefs have come. layouts/client/live.ts fills it, with the words that stand here.
import type { VNode } from "preact";
import { useSurroundings } from "./surroundings.ts";

/** Prints an empty line; without scripts, or in a preview, it stays empty. `days` is how the page names its days. */
export function Live({ days }: { readonly days: "date" | "weekday" }): VNode | null {
  const { latestFeed, zoneName } = useSurroundings().chrome;
  if (latestFeed === undefined) return null;
  return (
    <p
      class="live"
      role="status"
      data-feed={latestFeed}
      data-days={days}
      data-zone={zoneName}
      data-show="Show # new"
      data-away="No connection"
      data-story="Full story: "
    />
  );
}
