// The moment of an edition. It is only ever asked whether something has come, so that it knows how long its answers hold.
import { firstOfMonth, type Instant } from "./time.ts";

export interface Clock {
  /** Whether a moment is now or was before. */
  hasCome(moment: Instant): boolean;
  /** The beginning of the month, in UTC, that comes `months` after the present one. */
  monthIn(months: number): Instant;
  /** The first moment at which an answer given so far would be another; nothing where all hold for ever. */
  holdsUntil(): Instant | undefined;
}

/**
 * A clock that stands at `now`. What depends on its answers alone is the same at any moment from `now` to before
 * `holdsUntil()`.
 */
export function clockAt(now: Instant): Clock {
  let next: Instant | undefined;
  const noteComing = (moment: Instant) => {
    if (next === undefined || moment < next) next = moment;
  };
  return {
    hasCome(moment) {
      if (moment <= now) return true;
      noteComing(moment);
      return false;
    },
    monthIn(months) {
      noteComing(firstOfMonth(now, 1));
      return firstOfMonth(now, months);
    },
    holdsUntil: () => next,
  };
}
