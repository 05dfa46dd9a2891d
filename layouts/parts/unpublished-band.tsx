// In a preview: why readers do not see this yet, or no more.
import type { VNode } from "preact";
import type { Unpublished } from "../../scripts/desk/props/unpublished.ts";
import { Moment } from "./moment.tsx";

interface BandProps {
  readonly unpublished: Unpublished | undefined;
}

/** Prints the band; nothing for what is out. */
export function UnpublishedBand({ unpublished }: BandProps): VNode | null {
  if (unpublished === undefined) return null;
  return (
    <p class="unpublished">
      <Reason unpublished={unpublished} />
    </p>
  );
}

/** The same as a short label, for cards and feeds. */
export function UnpublishedLabel({ unpublished }: BandProps): VNode | null {
  if (unpublished === undefined) return null;
  const words = { draft: "Draft", embargo: "Embargoed", expired: "Expired" }[unpublished.reason];
  return <span class="unpublished-label">{words}</span>;
}

function Reason({ unpublished }: { readonly unpublished: Unpublished }): VNode {
  switch (unpublished.reason) {
    case "draft":
      return <>Draft. Readers do not see this. Take out “draft: true” to publish it.</>;
    case "embargo":
      return (
        <>
          Embargoed. Readers see this from <Moment at={unpublished.until} form="date and time" />.
        </>
      );
    case "expired":
      return (
        <>
          Expired. Readers have not seen this since <Moment at={unpublished.since} form="date and time" />.
        </>
      );
    default:
      return unpublished satisfies never;
  }
}
