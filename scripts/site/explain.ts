// Says why pages were made: each by itself, or how many for each reason.

type Reasons = ReadonlyMap<string, string>;

const mostGroups = 8;

/** One line for each page and machine file that was made, by path; then what the parts of the build took. */
export function explain(reasons: Reasons, spent: string): void {
  for (const [output, why] of [...reasons].sort(byText)) console.log(`${output}  ${why}`);
  console.log(`Spent: ${spent}`);
}

/** How many were made for each reason, the most frequent first; empty where all are new, or nothing was made. */
export function sumUp(reasons: Reasons): string[] {
  const counts = new Map<string, number>();
  for (const why of reasons.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  if ([...counts.keys()].every((why) => why === "new")) return [];
  const groups = [...counts].sort((a, b) => b[1] - a[1] || byText(a, b));
  const shown = groups.slice(0, mostGroups).map(([why, count]) => `${String(count).padStart(7)}  ${why}`);
  const others = groups.slice(mostGroups).reduce((sum, [, count]) => sum + count, 0);
  return [
    "Made again, and why (--explain names each):",
    ...shown,
    ...(others === 0 ? [] : [`${String(others).padStart(7)}  other reasons`]),
  ];
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
