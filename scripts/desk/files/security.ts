// security.txt: whom to tell of a hole in the site. RFC 9116.
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { LinesProps } from "../props/lines.ts";

const path = "/.well-known/security.txt";

/** The file must say when it goes stale, in less than a year. It is renewed with the first build of each month. */
const monthsValid = 7;

/** One file, where site.yaml has `security`. */
export function planSecurity({ desk, clock, href, link }: Plan): MachineFile[] {
  const { security, language, address } = desk.site;
  if (security === undefined) return [];
  const optional = (name: string, written: string | undefined) => {
    const target = written === undefined ? undefined : link(written);
    return target === undefined ? [] : [{ name, value: new URL(target, address).href }];
  };
  const lines: LinesProps["lines"] = [
    ...security.contacts.map((contact) => ({
      name: "Contact",
      value: contact.includes("://") ? contact : `mailto:${contact}`,
    })),
    { name: "Expires", value: clock.monthIn(monthsValid) },
    ...optional("Encryption", security.encryption),
    ...optional("Acknowledgments", security.acknowledgments),
    { name: "Preferred-Languages", value: language },
    { name: "Canonical", value: new URL(href(path), address).href },
    ...optional("Policy", security.policy),
  ];
  return [{ kind: "security", output: path.slice(1), props: { lines } }];
}
