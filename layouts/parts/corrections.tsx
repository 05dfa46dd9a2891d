// What was wrong in a story, and when it was put right.
import type { VNode } from "preact";
import type { Correction } from "../../scripts/desk/props.ts";
import { Moment } from "./moment.tsx";

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
}

/** Prints all corrections after the story. */
export function Corrections({ corrections }: CorrectionsProps): VNode | null {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="page-corrections">
      <h2 id="page-corrections">Corrections</h2>
      <ul>
        {corrections.map(({ date, type, text }) => (
          <li key={date + text} class={`correction correction-${type}`}>
            <strong class="correction-type">{type}</strong>{" "}
            <span class="correction-date">
              <Moment at={date} form="date and time" />
            </span>
            <span class="correction-text">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A retraction stands above the story as well: nobody may read on without knowing. */
export function Retraction({ corrections }: CorrectionsProps): VNode | null {
  const retraction = corrections.find(({ type }) => type === "retraction");
  if (retraction === undefined) return null;
  return (
    <p class="retraction">
      <strong>This story has been retracted.</strong> {retraction.text}
    </p>
  );
}
