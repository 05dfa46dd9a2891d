// Groups a newest-first list by calendar day.
import type { Day } from "../base/time.ts";
import { dayPath } from "./addresses.ts";

export interface DayGroup<T> {
  readonly day: Day;
  readonly path: string;
  readonly items: readonly T[];
}

/** Days in the order in which they first occur, which is newest first for a newest-first list. */
export function groupByDay<T extends { readonly day: Day }>(items: readonly T[]): DayGroup<T>[] {
  const days = new Map<Day, T[]>();
  for (const item of items) {
    const group = days.get(item.day);
    if (group === undefined) days.set(item.day, [item]);
    else group.push(item);
  }
  return [...days].map(([day, group]) => ({ day, path: dayPath(day), items: group }));
}
