// trust.txt: whom the newspaper belongs to and what belongs to it. https://journallist.net/reference-document-for-trust-txt-specifications
import { hrefOf } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { LinesProps } from "../props/lines.ts";

/** One file, where site.yaml has `trust`; what is said of AI training is what robots.txt says. */
export function planTrust({ desk }: Plan): MachineFile[] {
  const { trust, accounts, organisation, robots, address } = desk.site;
  if (trust === undefined) return [];
  const whole = (link: string) => (link.startsWith("/") ? new URL(hrefOf(desk.base, link), address).href : link);
  const all = (name: string, values: readonly string[]) => values.map((value) => ({ name, value: whole(value) }));
  const lines: LinesProps["lines"] = [
    ...all("belongto", trust.memberOf),
    ...all("member", trust.members),
    ...all("control", trust.controls),
    ...all("controlledby", trust.controlledBy),
    ...all("vendor", trust.vendors),
    ...all("customer", trust.customers),
    ...all("disclosure", trust.disclosures),
    ...all(
      "social",
      accounts.map(({ link }) => link),
    ),
    ...(organisation.email === undefined ? [] : [{ name: "contact", value: `mailto:${organisation.email}` }]),
    ...(robots === undefined
      ? []
      : [{ name: "datatrainingallowed", value: robots.training === "allow" ? "yes" : "no" }]),
  ];
  return [{ kind: "trust", output: "trust.txt", props: { lines } }];
}
