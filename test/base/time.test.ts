import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clockTime,
  dayOf,
  isoInZone,
  longDate,
  monthName,
  offsetName,
  plusHours,
  readDateTime,
  weekdayDate,
} from "../../scripts/base/time.ts";

test.each([
  ["2024-04-13 00:43", "2024-04-12T21:43:00Z"],
  ["2024-04-13T00:43", "2024-04-12T21:43:00Z"],
  ["2024-04-13 00:43:10", "2024-04-12T21:43:10Z"],
  ["2024-04-13 00:43+02:00", "2024-04-12T22:43:00Z"],
  ["2024-04-13T00:43Z", "2024-04-13T00:43:00Z"],
  ["2024-10-27 03:30+03:00", "2024-10-27T00:30:00Z"],
  ["2024-10-27 03:30+02:00", "2024-10-27T01:30:00Z"],
])("%s is %s for a newspaper in Kyiv", (written, instant) => {
  expect(readDateTime(written, "Europe/Kyiv")).toEqual({ instant });
});

test.each([
  ["2024-04-13", /no time/],
  ["2024-02-30 10:00", /does not exist in the calendar/],
  ["2024-04-13 24:30", /does not exist in the calendar/],
  ["2024-03-31 03:30", /clocks went forward.*\+02:00 or .*\+03:00/],
  ["2024-10-27 03:30", /clocks went back.*\+02:00 or .*\+03:00/],
  ["yesterday", /not a date and time/],
])("%s is refused", (written, message) => {
  expect(readDateTime(written, "Europe/Kyiv")).toEqual({ problem: expect.stringMatching(message) });
});

test("a day is that of the newspaper's zone, not of the machine's", () => {
  expect(dayOf("2024-04-12T21:43:00Z", "Europe/Kyiv")).toBe("2024-04-13");
  expect(dayOf("2024-04-12T21:43:00Z", "America/New_York")).toBe("2024-04-12");
  expect(clockTime("2024-04-12T21:43:00Z", "Europe/Kyiv")).toBe("00:43");
});

test("times for machines and readers carry their offset", () => {
  expect(isoInZone("2024-04-12T21:43:00Z", "Europe/Kyiv")).toBe("2024-04-13T00:43:00+03:00");
  expect(offsetName("2024-01-12T21:43:00Z", "Europe/Kyiv")).toBe("UTC+2");
  expect(offsetName("2024-04-12T21:43:00Z", "Asia/Kolkata")).toBe("UTC+5:30");
  expect(offsetName("2024-01-12T21:43:00Z", "Europe/London")).toBe("UTC");
});

test("dates speak the newspaper's language", () => {
  expect(longDate("2024-04-13", "uk")).toBe("13 квітня 2024");
  expect(monthName("2024-04", "uk")).toBe("квітень 2024");
  expect(weekdayDate("2024-04-12", "en")).toBe("Friday, 12 April 2024");
});

test("hours are added across a clock change", () => {
  expect(plusHours("2024-03-30T12:00:00Z", 72)).toBe("2024-04-02T12:00:00Z");
});

const zones = ["Europe/Kyiv", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "UTC"];

test("any instant in any zone is what the machine's own calendar says, and is read back from its own words", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1975-01-01"), max: new Date("2037-01-01"), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const instant = `${date.toISOString().slice(0, 19)}Z`;
        const shown = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
        expect(`${dayOf(instant, zone)} ${clockTime(instant, zone)}`).toBe(shown.format(new Date(instant)));
        const written = isoInZone(instant, zone);
        expect(readDateTime(written, "UTC")).toEqual({ instant });
        const local = readDateTime(written.slice(0, 19), zone);
        if ("instant" in local) expect(local).toEqual({ instant });
        else expect(local.problem).toMatch(/the clocks went/);
      },
    ),
    { numRuns: 2000 },
  );
});
