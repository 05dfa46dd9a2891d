// Dates and times. The zone is always given, the clock is never read, and luxon is imported here alone.
import { DateTime, FixedOffsetZone, IANAZone } from "luxon";

/** A moment: ISO 8601 in UTC to the second, `2024-04-12T21:43:00Z`, so that text order is time order. */
export type Instant = string;

/** A calendar day in the newspaper's zone, `2024-04-12`. */
export type Day = string;

/** A calendar month in the newspaper's zone, `2024-04`. */
export type Month = string;

export type TimeReading = { readonly instant: Instant } | { readonly problem: string };

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a date-time as an editor writes it: with an offset, or local to `zone`.
 * Refused with a sentence: a date without a time, a day or hour that does not exist, and local times that the clock
 * change skips or repeats.
 */
export function readDateTime(text: string, zone: string): TimeReading {
  const match = written.exec(text.trim());
  if (!match) return { problem: `"${text}" is not a date and time. Write it like 2024-04-13 00:43` };
  const [, day, clock, offset] = match;
  if (clock === undefined)
    return { problem: `"${text}" has a date but no time. Write the time too, like ${day} 09:30` };
  const local = `${day}T${clock}`;
  if (offset !== undefined) {
    const moment = DateTime.fromISO(`${local}${offset}`, { setZone: true });
    return moment.isValid ? { instant: instantOf(moment) } : { problem: `"${text}" does not exist in the calendar` };
  }
  const usual = usualReading(local, zone);
  if (usual !== undefined) return { instant: usual };
  const moment = DateTime.fromISO(local, { zone });
  if (!moment.isValid) return { problem: `"${text}" does not exist in the calendar` };
  return localReading(text, local, moment, zone);
}

function localReading(text: string, local: string, moment: DateTime, zone: string): TimeReading {
  const shown = local.length === 16 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss";
  if (moment.toFormat(shown) !== local) {
    const [before, after] = offsetsAround(moment, zone);
    return {
      problem: `"${text}" does not exist in ${zone}: the clocks went forward over it. Write the offset too, like ${text}${before} or ${text}${after}`,
    };
  }
  const possible = moment.getPossibleOffsets();
  if (possible.length > 1) {
    const choices = possible.map((one) => `${text}${one.toFormat("ZZ")}`).sort();
    return {
      problem: `"${text}" came twice in ${zone}: the clocks went back over it. Write which one is meant: ${choices.join(" or ")}`,
    };
  }
  return { instant: instantOf(moment) };
}

function offsetsAround(moment: DateTime, zone: string): [string, string] {
  const at = (shift: { hours: number }) => moment.setZone(zone).plus(shift).toFormat("ZZ");
  return [at({ hours: -3 }), at({ hours: 3 })];
}

function instantOf(moment: DateTime): Instant {
  return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** Whether `zone` is an IANA time zone that this system knows. */
export function isTimeZone(zone: string): boolean {
  return zone.includes("/") ? IANAZone.isValidZone(zone) : zone === "UTC";
}

/** A local time on a day without a clock change anywhere near, which is nearly always; read without luxon. */
function usualReading(local: string, zone: string): Instant | undefined {
  const written = local.length === 16 ? `${local}:00` : local;
  const milliseconds = Date.parse(`${written}Z`);
  if (Number.isNaN(milliseconds) || isoOf(milliseconds).slice(0, 19) !== written) return undefined;
  const day = Math.floor(milliseconds / dayLength);
  const [before, offset, after] = [day - 1, day, day + 1].map((one) => offsetOfDay(one, zone));
  if (offset === undefined || before !== offset || after !== offset) return undefined;
  return instantFromMillis(milliseconds - offset * minuteLength);
}

/** The instant of a number of milliseconds since 1970. */
export function instantFromMillis(milliseconds: number): Instant {
  return `${isoOf(milliseconds).slice(0, 19)}Z`;
}

/** `instant` moved by a number of hours. */
export function plusHours(instant: Instant, hours: number): Instant {
  return instantFromMillis(Date.parse(instant) + hours * 60 * minuteLength);
}

/** The beginning of the month, in UTC, that comes `months` after that of an instant. */
export function firstOfMonth(instant: Instant, months: number): Instant {
  return instantOf(DateTime.fromISO(instant, { zone: "utc" }).startOf("month").plus({ months }));
}

/** The calendar day on which an instant falls in a zone. */
export function dayOf(instant: Instant, zone: string): Day {
  const milliseconds = Date.parse(instant);
  return nameOfDay(Math.floor((milliseconds + offsetAt(milliseconds, zone) * minuteLength) / dayLength), "UTC");
}

/** The calendar month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** `2024-04-13T00:43:00+03:00`, for `datetime` attributes and machines. */
export function isoInZone(instant: Instant, zone: string): string {
  return localIso(instant, zone).slice(0, 19) + offsetText(offsetAt(Date.parse(instant), zone), "short");
}

/** `Sat, 13 Apr 2024 00:43:00 +0300`, as RFC 822 has it with the year in full; always in English. */
export function rfc822(instant: Instant, zone: string): string {
  const milliseconds = Date.parse(instant);
  const offset = offsetAt(milliseconds, zone);
  const local = new Date(milliseconds + offset * minuteLength).toUTCString();
  return local.replace("GMT", offsetText(offset, "techie"));
}

/** Wall-clock time to the minute: `00:43`. */
export function clockTime(instant: Instant, zone: string): string {
  return localIso(instant, zone).slice(11, 16);
}

/** How far a zone is from UTC at an instant: `UTC+3`, `UTC+5:30`, `UTC`. */
export function offsetName(instant: Instant, zone: string): string {
  const minutes = offsetAt(Date.parse(instant), zone);
  return minutes === 0 ? "UTC" : `UTC${offsetText(minutes, "narrow")}`;
}

const offsetText = remembered((minutes: number, form: "narrow" | "short" | "techie") =>
  FixedOffsetZone.instance(minutes).formatOffset(0, form),
);

/** `13 April 2024`, with the language's own month name. */
export const longDate = remembered((day: Day, language: string) => calendarDay(day, language).toFormat("d MMMM yyyy"));

/** `Friday, 12 April 2024`, with the language's own names. */
export const weekdayDate = remembered((day: Day, language: string) =>
  calendarDay(day, language).toFormat("cccc, d MMMM yyyy"),
);

/** `April 2024`, with the language's own month name (standing alone, as a heading). */
export const monthName = remembered((month: Month, language: string) =>
  calendarDay(`${month}-01`, language).toFormat("LLLL yyyy"),
);

function calendarDay(day: Day, language: string): DateTime {
  return DateTime.fromISO(day, { zone: "utc" }).setLocale(language);
}

const minuteLength = 60_000;
const dayLength = 24 * 60 * minuteLength;

/** One text for all that is asked for on a day; days are counted from 1970. */
const nameOfDay = remembered((day: number, _zone: "UTC"): Day => isoOf(day * dayLength).slice(0, 10));

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The wall clock of a zone, in ISO's form. */
function localIso(instant: Instant, zone: string): string {
  const milliseconds = Date.parse(instant);
  return isoOf(milliseconds + offsetAt(milliseconds, zone) * minuteLength);
}

/** Minutes that a zone is ahead of UTC. */
function offsetAt(milliseconds: number, zone: string): number {
  return offsetOfDay(Math.floor(milliseconds / dayLength), zone) ?? IANAZone.create(zone).offset(milliseconds);
}

/**
 * The offset of a whole day of UTC, counted from 1970, or nothing where the clocks change on it. Asking for an offset
 * is slow, and a page shows dozens of times.
 */
const offsetOfDay = remembered((day: number, zone: string): number | undefined => {
  const [start, end] = [day, day + 1].map((one) => IANAZone.create(zone).offset(one * dayLength));
  return start === end ? start : undefined;
});

/** Answers each question once; there are as many as days in the archive. */
function remembered<A, B, R>(answer: (about: A, where: B) => R): (about: A, where: B) => R {
  const known = new Map<B, Map<A, R>>();
  return (about, where) => {
    const answers = known.get(where) ?? new Map<A, R>();
    known.set(where, answers);
    const before = answers.get(about);
    if (before !== undefined) return before;
    const fresh = answer(about, where);
    answers.set(about, fresh);
    return fresh;
  };
}
