// How old a story is, in whole years.
import { expect, test } from "vitest";
import { wholeYears } from "../../layouts/client/age.ts";

test.each([
  ["2024-04-13T00:43:00+03:00", "2024-04-13T00:43:00+03:00", 0],
  ["2024-04-13T00:43:00+03:00", "2025-04-12T21:42:59Z", 0],
  ["2024-04-13T00:43:00+03:00", "2025-04-12T21:43:00Z", 1],
  ["2024-02-29T12:00:00Z", "2025-02-28T12:00:00Z", 0],
  ["2024-02-29T12:00:00Z", "2025-03-01T12:00:00Z", 1],
  ["2004-12-31T23:00:00Z", "2026-11-24T12:00:00Z", 21],
  ["2026-11-24T12:00:00Z", "2024-01-01T00:00:00Z", -3],
])("from %s to %s: %i", (then, now, years) => {
  expect(wholeYears(new Date(then), new Date(now))).toBe(years);
});
