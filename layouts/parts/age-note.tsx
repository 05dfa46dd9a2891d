// Says that a story is old. How old it is depends on the day of reading, so the device works it out.
import type { VNode } from "preact";
import { type Instant, isoInZone } from "../../scripts/base/time.ts";
import { useSurroundings } from "./surroundings.ts";

/** Prints the place that `layouts/client/age.ts` fills; without scripts the date of publication has to do. */
export function AgeNote({ published }: { readonly published: Instant }): VNode {
  const { timeZone } = useSurroundings().chrome;
  return (
    <p class="age-note" hidden data-published={isoInZone(published, timeZone)}>
      {/* On narrow screens the styles hide these words from the eye: the line is shared with the section's name. */}
      <span>More than </span>
    </p>
  );
}
