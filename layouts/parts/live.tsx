// Where an open page says that newer briefs have come. layouts/client/live.ts fills it, with the words that stand here.
import type { VNode } from "preact";
import { isoInZone } from "../../scripts/base/time.ts";
import type { LiveCoverage } from "../../scripts/desk/props/live.ts";
import { useSurroundings } from "./surroundings.ts";

interface LiveProps {
  /** How the page names its days. */
  readonly days: "date" | "weekday";
  /** The coverage that is kept up to date, where it is not all news. */
  readonly coverage?: LiveCoverage;
}

/** Prints an empty line; without scripts, or in a preview, it stays empty. */
export function Live({ days, coverage }: LiveProps): VNode | null {
  const { latestFeed, timeZone, zoneName } = useSurroundings().chrome;
  if (latestFeed === undefined) return null;
  return (
    <p
      class="live"
      role="status"
      aria-live="polite"
      data-feed={latestFeed}
      data-days={days}
      data-zone={zoneName}
      data-show="Show # new"
      data-away="No connection"
      data-story="Full story: "
      data-from={coverage && isoInZone(coverage.from, timeZone)}
      data-to={coverage?.to && isoInZone(coverage.to, timeZone)}
      data-only={coverage?.only}
      data-order={coverage?.order}
    />
  );
}
