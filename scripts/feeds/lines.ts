// Small text files of names and values.
import type { LinesProps } from "../desk/props/lines.ts";

/** `name=value`, one a line, as trust.txt has it. */
export function renderTrust({ lines }: LinesProps): string {
  return lines.map(({ name, value }) => `${name}=${oneLine(value)}\n`).join("");
}

/** `Name: value`, one a line, as security.txt has it. */
export function renderSecurity({ lines }: LinesProps): string {
  return lines.map(({ name, value }) => `${name}: ${oneLine(value)}\n`).join("");
}

/** What an editor wrote over several lines must not begin a line of the file. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
