// Live coverage under a story: from when to when, what mattered most, and every brief with an anchor of its own.
import type { VNode } from "preact";
import { longDate } from "../../scripts/base/time.ts";
import type { LiveCoverage as Coverage } from "../../scripts/desk/props/live.ts";
import { BriefEntry } from "./brief-entry.tsx";
import { Headline } from "./headline.tsx";
import { Moment } from "./moment.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";

interface LiveCoverageProps {
  readonly live: Coverage;
}

/** Prints the coverage; the two orders are two addresses, so that both work without scripts. */
export function LiveCoverage({ live }: LiveCoverageProps): VNode {
  const { days } = live;
  return (
    <section class="live-coverage" aria-labelledby="page-live">
      <h2 class="rule-title" id="page-live">
        {live.running ? "Live updates" : "As it happened"}
      </h2>
      <Span live={live} />
      <Order live={live} />
      <KeyEvents live={live} />
      {days.length === 0 && <p class="empty">Nothing has been reported yet.</p>}
      {days.map((day) => (
        <section key={day.day} class="day">
          <h3 class="day-title">
            <a href={day.address}>
              <Day day={day.day} />
            </a>
          </h3>
          <ol class="timeline timeline-wide">
            {day.briefs.map((brief) => (
              <BriefEntry key={brief.id} brief={brief} level={4} live />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** The word above the headline while coverage goes on. */
export function LiveMark(): VNode {
  return <p class="live-mark">Live</p>;
}

function Day({ day }: { readonly day: string }): VNode {
  return <time dateTime={day}>{longDate(day, useSurroundings().chrome.language)}</time>;
}

function Span({ live: { from, to, running } }: LiveCoverageProps): VNode {
  return (
    <p class="live-span">
      Coverage began <Moment at={from} form="date and time" />
      {to !== undefined && (
        <>
          , {running ? "and goes on until" : "and ended"} <Moment at={to} form="date and time" />
        </>
      )}
      .
    </p>
  );
}

function Order({ live: { order, newestFirst, oldestFirst } }: LiveCoverageProps): VNode {
  const ways = [
    { name: "newest", label: "Newest first", address: newestFirst },
    { name: "oldest", label: "Oldest first", address: oldestFirst },
  ];
  return (
    <nav class="live-order" aria-label="Order of the updates">
      <ul>
        {ways.map(({ name, label, address }) => (
          <li key={name}>
            <a href={`${address}#page-live`} aria-current={name === order ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function KeyEvents({ live: { key } }: LiveCoverageProps): VNode | null {
  if (key.length === 0) return null;
  return (
    <section class="live-key" aria-labelledby="page-key-events">
      <h3 id="page-key-events">Key events</h3>
      <ol>
        {key.map(({ id, time, headline, language }) => (
          <li key={id}>
            <span class="entry-time">
              <Moment at={time} form="clock" />
            </span>
            <a href={`#${id}`} {...spoken(language)}>
              <Headline text={headline} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
