// trust.txt: whom the newspaper belongs to and what belongs to it. https://journallist.net/reference-document-for-trust-txt-specifications
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { LinesProps } from "../props/lines.ts";

/** One file, where site.yaml has `trust`; what is said of AI training is what robots.txt says. */
export function planTrust({ desk, link }: Plan): MachineFile[] {
  const { trust, accounts, organisation, robots, address } = desk.site;
  if (trust === undefined) return [];
  const whole = (href: string) => (href.startsWith("/") ? new URL(href, address).href : href);
  const all = (name: string, links: readonly string[]) =>
    links.flatMap((written) => {
      const href = link(written);
      return href === undefined ? [] : [{ name, value: whole(href) }];
    });
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
      accounts.map((account) => account.link),
    ),
    ...(organisation.email === undefined ? [] : [{ name: "contact", value: `mailto:${organisation.email}` }]),
    ...(robots === undefined
      ? []
      : [{ name: "datatrainingallowed", value: robots.training === "allow" ? "yes" : "no" }]),
  ];
  return [{ kind: "trust", output: "trust.txt", props: { lines } }];
}
