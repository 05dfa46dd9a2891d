// Tells readers of an old story how old it is, by the clock of their device.

/** Fills in the note where the story is a year old or more. Its place is kept free: nothing moves. */
export function showAge(root: ParentNode, now: Date): void {
  const note = root.querySelector<HTMLElement>("[data-published]");
  const published = note?.dataset.published;
  if (!note || published === undefined) return;
  const years = wholeYears(new Date(published), now);
  if (years < 1) return;
  note.append(`${years === 1 ? "a year" : `${years} years`} old`);
  note.hidden = false;
}

/** How many birthdays an event has had; less than 1 for the first year, and for a clock that runs behind. */
export function wholeYears(then: Date, now: Date): number {
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const birthday = new Date(then);
  birthday.setUTCFullYear(now.getUTCFullYear());
  return birthday > now ? years - 1 : years;
}
