// The service worker's own file.
import { latestPath, offlinePath, savedPath, workerPath } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

/** Whether readers' devices keep the paper: never in a preview, and not where the newsroom switched it off. */
export function isKept({ preview, desk }: Plan): boolean {
  return !preview && desk.site.offline;
}

/** One file, at the root of the paper, which is what it may answer for. Always there: the last one must be replaced. */
export function planWorker(plan: Plan): MachineFile[] {
  const pages = isKept(plan) ? ["/", latestPath, savedPath, offlinePath] : [];
  return [
    {
      kind: "worker",
      output: workerPath.slice(1),
      props: { pages: pages.map(plan.href), offline: plan.href(offlinePath) },
    },
  ];
}
