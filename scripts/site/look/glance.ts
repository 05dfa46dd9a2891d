// What the last look keeps of a page, taken while its text is at hand: when it is rendered, wherever that is.
import { shortHash } from "../../base/hash.ts";
import { ownText } from "../../base/own-text.ts";
import type { PageFacts } from "./gather-facts.ts";
import { judgeAlone } from "./judge.ts";
import type { Numbers } from "./numbers.ts";
import { readFacts } from "./page-facts.ts";
import type { Resolve } from "./resolve-address.ts";

/** One page; everything is text, so that very many are kept, sent and read fast. */
export interface Glance {
  /** Digests; empty for pages that search engines do not see, or know by another address. */
  readonly title: string;
  readonly description: string;
  /** Outputs that the page names, as numbers of a list, by spaces. */
  readonly names: string;
  /** Those of its links that name a place in another page: `output#fragment`, by spaces. */
  readonly places: string;
  /** Whether nothing is wrong with the page by itself. */
  readonly sound: boolean;
}

export interface Glances {
  /** By output. */
  readonly pages: ReadonlyMap<string, Glance>;
  /** Outputs by number. */
  readonly outputs: readonly string[];
}

/** Takes a glance at a page; all of a glancer share the list of its numbers. */
export type Glancer = (output: string, html: string) => Glance;

export function createGlancer(resolve: Resolve, numbers: Numbers): Glancer {
  return (output, html) => glanceOf(output, readFacts(html), resolve, numbers.of);
}

/** Finds the glance at a page, wherever it was taken, with the numbers of another list. */
export function glancesIn(all: readonly Glances[], numbers: Numbers): (output: string) => Glance | undefined {
  const lists = all.map(({ pages, outputs }) => ({ pages, numbers: outputs.map(numbers.of) }));
  return (output) => {
    const list = lists.find(({ pages }) => pages.has(output));
    const glance = list?.pages.get(output);
    if (list === undefined || glance === undefined || glance.names === "") return glance;
    const names = glance.names.split(" ").map((number) => list.numbers[Number.parseInt(number, 36)]);
    return { ...glance, names: names.join(" ") };
  };
}

function glanceOf(output: string, facts: PageFacts, resolve: Resolve, numberOf: (output: string) => string): Glance {
  const names = new Set<string>();
  const inOthers: string[] = [];
  let isSound = judgeAlone(output, facts).length === 0;
  for (const address of facts.addresses) {
    const place = resolve(output, address);
    if (place === undefined) continue;
    const { output: named, fragment } = place;
    if (named !== output) names.add(numberOf(named));
    if (fragment === "") continue;
    if (named !== output) inOthers.push(`${encodeURI(named)}#${encodeURI(fragment)}`);
    else if (output.endsWith(".html")) isSound &&= facts.ids.has(fragment);
  }
  const known = facts.canonical === undefined ? undefined : resolve(output, facts.canonical);
  const isUnseen = facts.hidden || (known !== undefined && known.output !== output);
  return {
    title: isUnseen ? "" : shortHash(facts.title),
    description: isUnseen ? "" : shortHash(facts.description),
    names: [...names].join(" "),
    places: ownText(inOthers.join(" ")),
    sound: isSound,
  };
}
