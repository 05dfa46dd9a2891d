// The last look at a site before it goes into place: does everything lead somewhere, and can every page be told from the others?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readIfThere } from "../../base/kept.ts";
import { ownText } from "../../base/own-text.ts";
import type { Problem } from "../../base/problem.ts";
import { inReadingOrder } from "../../base/problem.ts";
import type { Edition } from "../../desk/edition.ts";
import type { Row } from "../manifest.ts";
import { heavyStories } from "./budget.ts";
import { createGlancer, type Glance, type Glances, glancesIn } from "./glance.ts";
import { type Finding, judgeTwins, type Surroundings } from "./judge.ts";
import { judgeChanged, judgeUnchanged, lostIn, withoutLost } from "./judge-names.ts";
import { readMemory, type Seen, writeMemory } from "./memory.ts";
import { createNumbers } from "./numbers.ts";
import { readFacts } from "./page-facts.ts";
import { createResolver, type Resolve } from "./resolve-address.ts";
import { toProblem } from "./to-problem.ts";

export interface LookInput {
  /** The folder that holds content/. */
  readonly root: string;
  readonly cache: string;
  /** Folders in which a file of the site may be, the newest first. */
  readonly folders: readonly string[];
  /** Every file of the site. */
  readonly rows: ReadonlyMap<string, Row>;
  readonly edition: Edition;
  readonly base: string;
  /** What was taken of pages while they were rendered. */
  readonly glances: readonly Glances[];
}

export interface Look {
  /** What must be mended before the site may go out. */
  readonly problems: readonly Problem[];
  /** What is worth mending, in the pages that changed. */
  readonly warnings: readonly Problem[];
  /** Remembers what was seen; to be called once the site is in place, which it is only where there are no problems. */
  keep(): void;
}

/** Judges the pages that changed since the last look; of the others, those that name something that has gone. */
export function lastLook(input: LookInput): Look {
  const { rows, edition, base, cache } = input;
  const memory = readMemory(cache);
  const resolve = createResolver(base, edition.chrome.origin);
  const surroundings = createSurroundings(input, resolve);
  const numbers = createNumbers(memory.outputs);
  const glanceAt = glancesIn(input.glances, numbers);
  const take = createGlancer(resolve, numbers);
  const read = (output: string) => textOf(input, output);
  const pages = new Map<string, Seen>();
  const changed = new Map<string, Glance>();
  for (const [output, { hash }] of rows) {
    if (!output.endsWith(".html")) continue;
    const before = memory.pages.get(output);
    if (before?.hash === hash) {
      pages.set(output, before);
      continue;
    }
    const glance = glanceAt(output) ?? take(output, read(output));
    pages.set(output, { ...glance, hash });
    changed.set(output, glance);
  }
  const lost = lostIn(numbers.list, surroundings);
  const findings = [
    ...judgeChanged(changed, lost, surroundings, read),
    ...judgeUnchanged(pages, changed, lost, numbers.list, surroundings),
    ...judgeRedirects(edition, resolve, surroundings),
  ];
  const warnings = [...judgeAlike(pages, changed), ...heavyStories(edition, rows, changed, read)];
  return {
    problems: problemsOf(findings, input),
    warnings: someOf(problemsOf(warnings, input)),
    keep: () => {
      if (changed.size === 0 && pages.size === memory.pages.size) return;
      writeMemory(cache, { pages, outputs: withoutLost(numbers.list, lost) });
    },
  };
}

function createSurroundings(input: LookInput, resolve: Resolve): Surroundings {
  const { rows, edition } = input;
  const forwarded = new Set(edition.forwarding.redirects.map(({ from }) => resolve("", encodeURI(from))?.output));
  const known = new Map<string, ReadonlySet<string>>();
  return {
    resolve,
    isThere: (output) => rows.has(output) || forwarded.has(output),
    idsOf: (output) => {
      const ids = known.get(output) ?? (rows.has(output) ? idsIn(textOf(input, output)) : new Set<string>());
      known.set(output, ids);
      return ids;
    },
  };
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...readFacts(html).ids].map(ownText));
}

function textOf({ folders }: LookInput, output: string): string {
  for (const folder of folders) {
    const bytes = readIfThere(join(folder, output));
    if (bytes !== undefined) return bytes.toString("utf8");
  }
  return readFileSync(join(folders.at(-1) ?? "", output), "utf8");
}

function judgeRedirects({ forwarding }: Edition, resolve: Resolve, { isThere }: Surroundings): Finding[] {
  return forwarding.redirects.flatMap(({ from, to }) => {
    const place = resolve("", to);
    if (place === undefined || isThere(place.output)) return [];
    return [
      {
        page: resolve("", encodeURI(from))?.output ?? from,
        needle: from,
        message: `leads to ${to}, and there is nothing.`,
      },
    ];
  });
}

/** Of pages that share title or description, those that changed: the others have been spoken of before. */
function judgeAlike(pages: ReadonlyMap<string, Seen>, changed: ReadonlyMap<string, Glance>): Finding[] {
  const of = (what: "title" | "description") => {
    const inQuestion = new Set([...changed.values()].map((glance) => glance[what]));
    inQuestion.delete("");
    return [...pages].flatMap(([page, seen]): [string, string][] =>
      inQuestion.has(seen[what]) ? [[page, seen[what]]] : [],
    );
  };
  return [...judgeTwins(of("title"), "title"), ...judgeTwins(of("description"), "description")].filter(({ page }) =>
    changed.has(page),
  );
}

/** More would hide all else that a build says. */
const mostWarnings = 20;

function someOf(warnings: readonly Problem[]): Problem[] {
  const more = warnings.length - mostWarnings;
  const [next] = warnings.slice(mostWarnings);
  if (next === undefined) return [...warnings];
  return [...warnings.slice(0, mostWarnings), { file: next.file, message: `and ${more} more of this kind.` }];
}

function problemsOf(findings: readonly Finding[], input: LookInput): Problem[] {
  const texts = new Map<string, string | undefined>();
  const places = new Map<string, { problem: Problem; others: number }>();
  for (const finding of findings) {
    const problem = toProblem(finding, input, texts);
    const { file, line, column } = problem;
    // Without a line the file alone says little, and each page counts.
    const key = line === undefined ? `${places.size}` : `${file}:${line}:${column} ${finding.message}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { problem, others: 0 });
    else known.others++;
  }
  return inReadingOrder([...places.values()].map(({ problem, others }) => withOthers(problem, others)));
}

/** What all pages have from one place is said once. */
function withOthers(problem: Problem, others: number): Problem {
  if (others === 0) return problem;
  return {
    ...problem,
    message: `${problem.message} (So do ${others === 1 ? "one other page" : `${others} other pages`}.)`,
  };
}
