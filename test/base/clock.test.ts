// A clock tells how long its answers hold.
import { expect, test } from "vitest";
import { clockAt } from "../../scripts/base/clock.ts";

const now = "2024-04-20T09:00:00Z";

test("a moment has come when it is now", () => {
  const clock = clockAt(now);
  expect([now, "2024-04-20T09:00:01Z", "2024-04-20T08:59:59Z"].map(clock.hasCome)).toEqual([true, false, true]);
});

test("answers hold until the first moment that was asked for and has not come", () => {
  const clock = clockAt(now);
  expect(clock.holdsUntil()).toBeUndefined();
  clock.hasCome("2024-04-19T00:00:00Z");
  expect(clock.holdsUntil()).toBeUndefined();
  clock.hasCome("2024-04-22T00:00:00Z");
  clock.hasCome("2024-04-21T00:00:00Z");
  clock.hasCome("2024-04-23T00:00:00Z");
  expect(clock.holdsUntil()).toBe("2024-04-21T00:00:00Z");
});

test("a month holds until the next begins", () => {
  const clock = clockAt(now);
  expect(clock.monthIn(7)).toBe("2024-11-01T00:00:00Z");
  expect(clock.holdsUntil()).toBe("2024-05-01T00:00:00Z");
});
