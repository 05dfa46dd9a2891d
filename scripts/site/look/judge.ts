// What is wrong with a site, from the facts of its pages.
import type { PageFacts } from "./gather-facts.ts";
import { addressOf, type Resolve } from "./resolve-address.ts";

export interface Finding {
  /** The page, from the output folder. */
  readonly page: string;
  /** What to look for in the source file, to name its line. */
  readonly needle?: string;
  readonly message: string;
}

export interface Surroundings {
  readonly resolve: Resolve;
  /** Whether a file of the site, or a redirect, is at an output's place. */
  readonly isThere: (output: string) => boolean;
  /** The ids of a page that is there. */
  readonly idsOf: (output: string) => ReadonlySet<string>;
}

/** Everything that is wrong with one page, seen by itself and against what there is. */
export function judgePage(page: string, facts: PageFacts, surroundings: Surroundings): Finding[] {
  return [
    ...judgeAlone(page, facts),
    ...[...facts.addresses].flatMap((address) => judgeAddress(page, address, facts, surroundings) ?? []),
  ];
}

/** What is wrong with a page whatever there is besides it. */
export function judgeAlone(page: string, facts: PageFacts): Finding[] {
  const insecure = facts.insecure.map((address) => ({
    page,
    needle: address,
    message: `loads ${address} without encryption, which browsers refuse. Write https: if the other site has it, or take it out.`,
  }));
  return [...insecure, ...judgeHead(page, facts)];
}

function judgeHead(page: string, { title, description, headings }: PageFacts): Finding[] {
  return [
    ...(title.trim() === "" ? [{ page, message: "has no title." }] : []),
    ...(description.trim() === "" ? [{ page, message: "has no description." }] : []),
    ...(headings === 1
      ? []
      : [{ page, message: `has ${headings} headings of the first rank (h1). It must have one.` }]),
  ];
}

function judgeAddress(
  page: string,
  address: string,
  { ids }: PageFacts,
  { resolve, isThere, idsOf }: Surroundings,
): Finding | undefined {
  const place = resolve(page, address);
  if (place === undefined) return undefined;
  const { output, fragment } = place;
  if (!isThere(output))
    return {
      page,
      needle: address,
      message: `names ${address}, and there is nothing. Correct the address, or take it out.`,
    };
  if (fragment === "" || !output.endsWith(".html")) return undefined;
  if ((output === page ? ids : idsOf(output)).has(fragment)) return undefined;
  return {
    page,
    needle: address,
    message: `links to ${address}, but nothing there is called "${fragment}". Correct what follows the #.`,
  };
}

/** Pages that share what should tell them apart: each later one, with the first. */
export function judgeTwins(pages: Iterable<readonly [string, string]>, what: string): Finding[] {
  const first = new Map<string, string>();
  const found: Finding[] = [];
  for (const [page, value] of pages) {
    const twin = first.get(value);
    if (twin === undefined) first.set(value, page);
    else found.push({ page, message: `has the same ${what} as /${addressOf(twin)}.` });
  }
  return found;
}
