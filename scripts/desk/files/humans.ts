// humans.txt: who makes the site. https://humanstxt.org/
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

/** One file, where site.yaml has `humans`. */
export function planHumans({ desk }: Plan): MachineFile[] {
  const { humans } = desk.site;
  return humans === undefined ? [] : [{ kind: "humans", output: "humans.txt", props: humans }];
}
