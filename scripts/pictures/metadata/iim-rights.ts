// What IPTC-IIM, the agencies' format of the 1990s, says of a picture's rights.
import { cleanText, cleanTexts } from "./clean-text.ts";
import type { Tags } from "./find-metadata.ts";
import { placeFrom, type Said, said } from "./said.ts";

/** In bytes: what the standard (IIM 4.2) lets a field hold. Longer text was cut off by whoever wrote it. */
export const iimLimits: Readonly<Partial<Record<keyof Said, number>>> = {
  creators: 32,
  creditLine: 32,
  copyrightNotice: 128,
  description: 2000,
};

/** Reads record 2 by exifreader's names of its datasets. */
export function iimRightsOf(tags: Tags): Said {
  const one = (name: string) => cleanText(tags.get(name)?.[0]);
  return said({
    creators: cleanTexts(tags.get("By-line") ?? []),
    creditLine: one("Credit"),
    copyrightNotice: one("Copyright Notice"),
    description: one("Caption/Abstract"),
    instructions: one("Special Instructions"),
    dateCreated: isoDate(one("Date Created"), one("Time Created")),
    place: placeFrom(["Sub-location", "City", "Province/State", "Country/Primary Location Name"].map(one)),
  });
}

/** exifreader gives `2024-04-13` and `09:30:00+0300`; a zero month or day means that it is not known. */
function isoDate(date: string | undefined, time: string | undefined): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "");
  if (day === null || day[1] === "0000") return undefined;
  const known = day.slice(1).filter((part) => part !== "00");
  const clock = /^(\d\d:\d\d:\d\d)([+-]\d\d):?(\d\d)$/.exec(time ?? "");
  return known.join("-") + (known.length === 3 && clock !== null ? `T${clock[1]}${clock[2]}:${clock[3]}` : "");
}
