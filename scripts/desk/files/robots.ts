// What robots may fetch.
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props.ts";

/** One file; robots look for it at the root of the host. */
export function planRobots({ preview, href }: Plan): MachineFile[] {
  return [{ kind: "robots", output: "robots.txt", props: { disallowed: preview ? [href("/")] : [] } }];
}
