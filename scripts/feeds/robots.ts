// robots.txt, as RFC 9309 has it.
import type { RobotsProps } from "../desk/props.ts";

/** One group for all robots; an empty rule allows everything. */
export function renderRobots({ disallowed }: RobotsProps): string {
  const rules = disallowed.length === 0 ? ["Disallow:"] : disallowed.map((path) => `Disallow: ${path}`);
  return `${["User-agent: *", ...rules].join("\n")}\n`;
}
