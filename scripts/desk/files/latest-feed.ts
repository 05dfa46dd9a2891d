// The newest briefs for pages that are already open.
import { latestFeedPath } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

/** As many as a reader may have missed while away from the page for a while. */
const briefs = 20;

/** One file, which pages ask for again and again: it must stay small. */
export function planLatestFeed({ lists, briefsByDay }: Plan): MachineFile[] {
  return [
    {
      kind: "latest-feed",
      output: latestFeedPath.slice(1),
      props: { days: briefsByDay(lists.briefs.slice(0, briefs)) },
    },
  ];
}
