// A date or time: words for readers, ISO with offset for machines.
import type { VNode } from "preact";
import { clockTime, dayOf, type Instant, isoInZone, longDate, offsetName } from "../../scripts/base/time.ts";
import { useSurroundings } from "./surroundings.ts";

interface MomentProps {
  readonly at: Instant;
  readonly form: "date and time" | "date" | "clock";
}

/** Prints an instant in the newspaper's zone and language. */
export function Moment({ at, form }: MomentProps): VNode {
  const { timeZone, language } = useSurroundings().chrome;
  const date = longDate(dayOf(at, timeZone), language);
  const clock = clockTime(at, timeZone);
  const words = { "date and time": `${date}, ${clock}`, date, clock }[form];
  return <time dateTime={isoInZone(at, timeZone)}>{words}</time>;
}

/** How readers call the newspaper's zone, and its distance from UTC at that moment: `Kyiv time, UTC+3`. */
export function Zone({ at }: { readonly at: Instant }): VNode {
  const { timeZone, zoneName } = useSurroundings().chrome;
  return (
    <span class="zone">
      {zoneName}, {offsetName(at, timeZone)}
    </span>
  );
}
