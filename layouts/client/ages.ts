// How long ago a brief was: "12 min ago" for a day, then its clock time again.

const minute = 60_000;
const clocks = new WeakMap<Element, string>();

/** Words for an age in milliseconds, floored to the minute or hour; nothing for a day or more, or for what is to come. */
export function ageInWords(age: number, language: string): string | undefined {
  const minutes = Math.floor(age / minute);
  if (minutes < 0 || minutes >= 24 * 60) return undefined;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  const said = minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.floor(minutes / 60), "hour");
  return said.replaceAll(".", "").replace(" ", "\u00a0");
}

/** Shows the ages of a list's briefs; `datetime` keeps the zone, and the title says date, time and zone in words. */
export function showAges(list: ParentNode, zone: string): void {
  const language = document.documentElement.lang;
  const absolute = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long", timeZone: zone });
  for (const time of list.querySelectorAll<HTMLTimeElement>(".entry-time time")) {
    const clock = clocks.get(time) ?? time.textContent ?? "";
    clocks.set(time, clock);
    const at = Date.parse(time.dateTime);
    const age = ageInWords(Date.now() - at, language);
    time.textContent = age ?? clock;
    time.classList.toggle("ago", age !== undefined);
    time.title = absolute.format(at);
  }
}
