// The pages of what a device keeps: saved stories, and the one that stands in when there is no line.
import { offlinePath, savedPath } from "../addresses.ts";
import { isKept } from "../files/worker.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";

/** /saved/ always; /offline/ where there is a worker to show it. */
export function planKept(plan: Plan): Page[] {
  const { name } = plan.desk.site;
  const saved = plan.head("Saved stories", `Stories of ${name} that you saved on this device`, savedPath);
  const offline = plan.head("No connection", `What this device keeps of ${name}`, offlinePath);
  return [
    makePage(plan, "saved", savedPath, { head: saved }),
    ...(isKept(plan) ? [makePage(plan, "offline", offlinePath, { head: offline })] : []),
  ];
}
