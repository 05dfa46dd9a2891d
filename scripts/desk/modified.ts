// When a story last changed in substance.
import type { Clock } from "../base/clock.ts";
import type { Instant } from "../base/time.ts";
import type { Article } from "./desk.ts";

/** The latest of publication, `updated` and the corrections that have been made by now. */
export function modifiedOf({ published, entry }: Article, clock: Clock): Instant {
  const { updated, corrections } = entry.fields;
  const changes = [updated, ...corrections.map(({ date }) => date)];
  return (
    latestOf([published, ...changes.filter((change) => change !== undefined && clock.hasCome(change))]) ?? published
  );
}

/** The last of several moments; nothing where there are none. */
export function latestOf(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments.reduce(
    (latest, moment) => (latest === undefined || (moment ?? "") > latest ? moment : latest),
    undefined,
  );
}
