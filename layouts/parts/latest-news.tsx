// The latest news feed: briefs by day, newest first. A rail on wide screens, after the story on narrow ones.
import type { VNode } from "preact";
import { longDate } from "../../scripts/base/time.ts";
import type { DayOfBriefs } from "../../scripts/desk/props/brief.ts";
import { BriefEntry } from "./brief-entry.tsx";
import { Live } from "./live.tsx";
import { Once } from "./once.tsx";
import { useSurroundings } from "./surroundings.ts";

interface LatestNewsProps {
  readonly days: readonly DayOfBriefs[];
  readonly title?: string;
  /** Whether open pages are told of newer briefs. */
  readonly live?: boolean;
}

interface BriefsOfDayProps {
  readonly day: DayOfBriefs;
}

/** Prints the feed as a landmark of its own, outside of main; nothing where there is no brief. */
export function LatestNews({ days, title = "Latest news", live = false }: LatestNewsProps): VNode | null {
  const { chrome } = useSurroundings();
  if (days.length === 0) return null;
  return (
    <aside class="latest-news" aria-labelledby="page-latest">
      <div class="rule-title latest-head">
        <h2 id="page-latest">{title}</h2>
        {live && <Live days="date" />}
      </div>
      {days.map((day) => (
        <BriefsOfDay key={day.day} day={day} />
      ))}
      <p class="latest-all">
        <a href={chrome.latest}>All latest news</a>
      </p>
    </aside>
  );
}

/** A day's heading and its briefs, which are mostly the same on the pages before and after this one. */
function BriefsOfDay({ day }: BriefsOfDayProps): VNode {
  const shown = [day.day, ...day.briefs.map(({ id }) => id)].join(" ");
  return <Once of={shown} form="day" part={() => <Day day={day} />} />;
}

function Day({ day }: BriefsOfDayProps): VNode {
  const { language } = useSurroundings().chrome;
  return (
    <section class="day">
      <h3 class="day-title">
        <a href={day.address}>
          <time dateTime={day.day}>{longDate(day.day, language)}</time>
        </a>
      </h3>
      <ol class="timeline">
        {day.briefs.map((brief) => (
          <BriefEntry key={brief.id} brief={brief} level={4} />
        ))}
      </ol>
    </section>
  );
}
