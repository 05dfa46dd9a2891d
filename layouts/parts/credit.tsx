// The line that says who took a picture and who owns it, printed letter by letter as it came.
import type { ComponentChild, VNode } from "preact";
import type { Credit as CreditLine } from "../../scripts/content/credit.ts";

interface CreditProps {
  readonly credit: CreditLine;
  /** The newspaper's, where the text around is in another. */
  readonly language?: string | undefined;
}

/** Prints a credit line unchanged; the names in it are marked where they can be found. */
export function Credit({ credit, language }: CreditProps): VNode {
  return (
    <span class="credit">
      <span class="visually-hidden" lang={language}>
        Image credit:{" "}
      </span>
      <span class="credit-line">{markNames(credit)}</span>
    </span>
  );
}

/** The line in pieces: names in spans, all else as plain text, nothing added and nothing lost. */
function markNames({ line, photographer, agency, distributor }: CreditLine): ComponentChild[] {
  const names = [
    { className: "credit-photographer", name: photographer },
    { className: "credit-agency", name: agency },
    { className: "credit-distributor", name: distributor },
  ];
  const pieces: ComponentChild[] = [];
  let done = 0;
  for (const { className, name } of names) {
    if (name === undefined || name === "") continue;
    const start = line.indexOf(name, done);
    if (start === -1) continue;
    pieces.push(line.slice(done, start), <span class={className}>{name}</span>);
    done = start + name.length;
  }
  return [...pieces, line.slice(done)];
}
