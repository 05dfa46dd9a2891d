// Finds the day on which an embargo ends, in the ways that agencies write dates.

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = `(?<month>${months.join("|")})[a-z]*\\.?`;

const forms = [
  /(?<year>2\d{3})-(?<number>\d\d)-(?<day>\d\d)/i,
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(?<year>2\\d{3})`, "i"),
  new RegExp(`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>2\\d{3})`, "i"),
];

/** `2024-05-01`, or nothing where no whole date is written. Numbers alone, 3/5/2024, mean different days to different people. */
export function endOfEmbargo(text: string): string | undefined {
  for (const form of forms) {
    const { year, number, month: name, day } = form.exec(text)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const which = number ?? String(months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
    return `${year}-${which.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return undefined;
}
