// How long ago a brief was: "12 min ago" for a day, then its clock time again.

const minute = 60_000;

/** Words for an age in milliseconds, floored to the minute or hour; nothing for a day or more, or for what is to come. */
export function ageInWords(age: number, language: string): string | undefined {
  const minutes = Math.floor(age / minute);
  if (minutes < 0 || minutes >= 24 * 60) return undefined;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  const said = minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.floor(minutes / 60), "hour");
  return said.replaceAll(".", "").replace(" ", "\u00a0");
}

/** Shows the ages of a list's briefs, and the clock for older ones; date, clock and `zone` are under the pointer. */
export function showAges(list: ParentNode, zone: string): void {
  for (const time of list.querySelectorAll<HTMLTimeElement>(".entry-time time")) {
    const age = ageInWords(Date.now() - Date.parse(time.dateTime), document.documentElement.lang);
    const clock = time.dateTime.slice(11, 16);
    time.textContent = age ?? clock;
    time.classList.toggle("ago", age !== undefined);
    const day = time.closest(".day")?.querySelector(".day-title")?.textContent ?? "";
    time.title = [day, clock, zone].filter((part) => part !== "").join(", ");
  }
}
