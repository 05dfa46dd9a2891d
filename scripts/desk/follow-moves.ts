// From an address that has moved to the end of the way: redirects lead there in one step, never over another redirect.
import { didYouMean } from "../base/suggest.ts";
import { type OldAddresses, oldAddressesFile } from "../content/old-addresses.ts";
import type { Answer } from "./desk.ts";
import type { Reporter } from "./reporter.ts";

type Formers = ReadonlyMap<string, Answer>;

/** The last answer on the way that begins at `from`, or the addresses of the circle that it runs in. */
export function followMoves(from: string, formers: Formers): Answer | { readonly circle: readonly string[] } {
  const way = [from];
  let answer: Answer = { to: from };
  while ("to" in answer) {
    const next = formers.get(withoutFragment(answer.to));
    if (next === undefined) return answer;
    if ("to" in next && way.includes(next.to)) return { circle: [...way, next.to] };
    if ("to" in next) way.push(next.to);
    answer = next;
  }
  return answer;
}

/** Reports every `moved` entry of old-addresses.yaml that goes in a circle or ends at no page; `known` are the pages' paths. */
export function checkMoves(old: OldAddresses, formers: Formers, known: ReadonlySet<string>, reporter: Reporter): void {
  for (const [place, { from, to }] of old.moved.entries()) {
    const end = followMoves(from, formers);
    const path = ["moved", place, "to"];
    if ("circle" in end)
      reporter.field(
        oldAddressesFile,
        path,
        `${end.circle.join(" leads to ")}: that is a circle. Let one lead to a page.`,
      );
    else if ("to" in end && isPage(end.to) && !known.has(withoutFragment(end.to))) {
      const guess = didYouMean(end.to, known);
      reporter.field(oldAddressesFile, path, `There is no page ${to} on this site.${guess || " Correct the address."}`);
    }
  }
}

/** Files such as feeds are known only once the site is built; the last look finds them. */
function isPage(address: string): boolean {
  return address.startsWith("/") && withoutFragment(address).endsWith("/");
}

/** The path of a link alone. */
export function withoutFragment(address: string): string {
  return address.replace(/[?#].*$/, "");
}
