// What was wrong in a story, and when it was put right: above the story or under it, as the editor weighed it.
import type { VNode } from "preact";
import type { Correction } from "../../scripts/desk/props/corrections.ts";
import { Moment } from "./moment.tsx";

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
}

/** Prints what must be known before the story is read. A retraction is framed: nobody may read on without knowing. */
export function WeightyCorrections({ corrections }: CorrectionsProps): VNode | null {
  const weighty = corrections.filter(({ weight }) => weight === "top");
  if (weighty.length === 0) return null;
  return (
    <section class="corrections corrections-top" aria-label="Before you read">
      {weighty.map((correction) =>
        correction.type === "retraction" ? (
          <p key={correction.date + correction.text} class="retraction">
            <strong>Retraction.</strong> <CorrectionDate correction={correction} /> {correction.text}
          </p>
        ) : (
          <div key={correction.date + correction.text} class="correction">
            <CorrectionText correction={correction} />
          </div>
        ),
      )}
    </section>
  );
}

/** Prints all others after the story. */
export function Corrections({ corrections }: CorrectionsProps): VNode | null {
  const others = corrections.filter(({ weight }) => weight === "bottom");
  if (others.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="page-corrections">
      <h2 id="page-corrections">Corrections</h2>
      <ul>
        {others.map((correction) => (
          <li key={correction.date + correction.text} class={`correction correction-${correction.type}`}>
            <CorrectionText correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CorrectionText({ correction }: { readonly correction: Correction }): VNode {
  return (
    <>
      <strong class="correction-type">{correction.type}</strong> <CorrectionDate correction={correction} />
      <span class="correction-text">{correction.text}</span>
    </>
  );
}

function CorrectionDate({ correction }: { readonly correction: Correction }): VNode {
  return (
    <span class="correction-date">
      <Moment at={correction.date} form="date and time" />
    </span>
  );
}
