// How long ago a brief was: "12 min ago" for a day, then its clock time again.

const minute = 60_000;
const clock = ".entry-time time";

/** Words for an age in milliseconds, floored to the minute or hour; nothing for a day or more, or for what is to come. */
export function ageInWords(age: number, language: string): string | undefined {
  const minutes = Math.floor(age / minute);
  if (minutes < 0 || minutes >= 24 * 60) return undefined;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  const said = minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.floor(minutes / 60), "hour");
  return said.replaceAll(".", "").replace(" ", "\u00a0");
}

/** Shows the ages of a list's briefs, and the clock of the newspaper's zone, which `datetime` keeps, for older ones. */
export function showAges(list: ParentNode): void {
  for (const time of list.querySelectorAll<HTMLTimeElement>(clock)) {
    const age = ageInWords(Date.now() - Date.parse(time.dateTime), document.documentElement.lang);
    time.textContent = age ?? time.dateTime.slice(11, 16);
    time.classList.toggle("ago", age !== undefined);
  }
}

/** A time's title says date, time and zone in words: when a pointer comes, since these words take browsers long. */
export function titleTimes(list: HTMLElement, zone: string): void {
  list.addEventListener("pointerover", ({ target }) => {
    const time = target instanceof Element && target.closest<HTMLTimeElement>(clock);
    if (!time) return;
    const form = { dateStyle: "long", timeStyle: "long", timeZone: zone } as const;
    time.title = new Date(time.dateTime).toLocaleString(document.documentElement.lang, form);
  });
}
