// humans.txt, in the form of https://humanstxt.org/.
import type { HumansProps } from "../desk/props/humans.ts";
import { oneLine } from "./lines.ts";

export function renderHumans({ team, thanks }: HumansProps): string {
  const people = team.map(({ name, role, contact }) =>
    [
      `Name: ${oneLine(name)}`,
      ...(role === undefined ? [] : [`Role: ${oneLine(role)}`]),
      ...(contact === undefined ? [] : [`Contact: ${contact}`]),
    ].join("\n"),
  );
  const parts = [
    ...(people.length === 0 ? [] : [`/* TEAM */\n\n${people.join("\n\n")}`]),
    ...(thanks.length === 0 ? [] : [`/* THANKS */\n\n${thanks.map(oneLine).join("\n")}`]),
    "/* SITE */\n\nMade with: Dateline",
  ];
  return `${parts.join("\n\n")}\n`;
}
