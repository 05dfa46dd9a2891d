// All months of the archive, by year.
import type { VNode } from "preact";
import { monthName } from "../scripts/base/time.ts";
import type { ArchiveProps } from "../scripts/desk/props/archive.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Archive({ head, years }: ArchiveProps): VNode {
  const { language } = useSurroundings().chrome;
  return (
    <Shell head={head} kind="archive">
      <ListHead label="Every story, month by month" title="Archive" />
      {years.length === 0 && <p class="empty">Nothing has been published yet.</p>}
      {years.map(({ year, months }) => (
        <section key={year} class="year" id={`year-${year}`}>
          <h2 class="rule-title">{year}</h2>
          <ul class="months">
            {months.map(({ month, address, stories }) => (
              <li key={month}>
                <a href={address}>{monthName(month, language)}</a>{" "}
                <span class="count">{stories === 1 ? "1 story" : `${stories} stories`}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}
