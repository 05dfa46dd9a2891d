// Whether what pages name is there, known from glances; a page of which something is wrong is read again, for the words.
import type { Glance } from "./glance.ts";
import { type Finding, judgePage, type Surroundings } from "./judge.ts";
import type { Seen } from "./memory.ts";
import { readFacts } from "./page-facts.ts";
import { addressOf } from "./resolve-address.ts";

type Lost = ReadonlySet<string>;

/** The numbers of outputs that have gone. */
export function lostIn(outputs: readonly string[], { isThere }: Surroundings): Lost {
  return new Set(outputs.flatMap((output, number) => (output === "" || isThere(output) ? [] : [number.toString(36)])));
}

/** The list with free numbers for what has gone; no page may name that any more. */
export function withoutLost(outputs: readonly string[], lost: Lost): string[] {
  return outputs.map((output, number) => (lost.has(number.toString(36)) ? "" : output));
}

/** Everything that is wrong with pages that changed. */
export function judgeChanged(
  changed: ReadonlyMap<string, Glance>,
  lost: Lost,
  surroundings: Surroundings,
  read: (output: string) => string,
): Finding[] {
  const { idsOf } = surroundings;
  const isWell = ({ sound, names, places }: Glance) =>
    sound &&
    (lost.size === 0 || !names.split(" ").some((number) => lost.has(number))) &&
    placesIn(places).every(({ output, fragment }) => !output.endsWith(".html") || idsOf(output).has(fragment));
  return [...changed].flatMap(([page, glance]) =>
    isWell(glance) ? [] : judgePage(page, readFacts(read(page)), surroundings),
  );
}

/** Pages that stay as they are: they can only have lost what they name. */
export function judgeUnchanged(
  pages: ReadonlyMap<string, Seen>,
  changed: ReadonlyMap<string, Glance>,
  lost: Lost,
  outputs: readonly string[],
  { idsOf }: Surroundings,
): Finding[] {
  const findings: Finding[] = [];
  for (const [page, { names, places }] of pages) {
    if (changed.has(page)) continue;
    if (lost.size > 0)
      for (const number of names.split(" "))
        if (lost.has(number))
          findings.push({
            page,
            message: `names /${addressOf(outputs[Number.parseInt(number, 36)] ?? "")}, which has gone.`,
          });
    for (const { output, fragment } of placesIn(places))
      if (changed.has(output) && !idsOf(output).has(fragment))
        findings.push({ page, message: `links to /${addressOf(output)}#${fragment}, which has gone.` });
  }
  return findings;
}

function placesIn(places: string): { readonly output: string; readonly fragment: string }[] {
  if (places === "") return [];
  return places.split(" ").map((place) => {
    const [output = "", fragment = ""] = place.split("#").map(decodeURI);
    return { output, fragment };
  });
}
