// From a folder to a desk: read, survey, inspect pictures, link.
import type { Problem } from "../base/problem.ts";
import { inReadingOrder } from "../base/problem.ts";
import type { SurveyBody } from "../content/body-reference.ts";
import type { Entry } from "../content/kinds.ts";
import type { Memory } from "../content/memory.ts";
import { type Content, picturesFolder, readContent } from "../content/read-content.ts";
import type { SiteFields } from "../content/site.ts";
import { isVanished } from "../content/vanished.ts";
import type { FactsCache } from "../pictures/facts-cache.ts";
import { inspectPictures } from "../pictures/inspect.ts";
import { pathOf } from "./addresses.ts";
import type { Desk } from "./desk.ts";
import { expectedPaths } from "./expected-paths.ts";
import { findPicture } from "./find-picture.ts";
import { type LinkInput, linkDesk } from "./link-desk.ts";
import { createReporter } from "./reporter.ts";

/** What was right at the last look, by file: stands in for what has since been broken. */
export interface LastGood {
  readonly site?: SiteFields;
  readonly entries: Map<string, Entry>;
}

export interface OpenDesk {
  /** Without the items that have problems (or with their last good state); absent where there is no site.yaml to go by. */
  readonly desk?: Desk;
  readonly problems: readonly Problem[];
  /** What an editor should know, though it stops nothing. */
  readonly warnings: readonly Problem[];
  readonly lastGood: LastGood;
}

/**
 * Reads and links the newsroom under `root` (absolute path). All problems are reported together; what is whole is on
 * the desk all the same, so that a preview can go on. With `pictureFacts`, unchanged pictures are not decoded again.
 * Where a file is edited or taken away meanwhile, all is looked at again: no file may count as what it said a moment ago.
 */
export async function openDesk(
  root: string,
  surveyBody: SurveyBody,
  last?: LastGood,
  memory?: Memory,
  pictureFacts?: FactsCache,
): Promise<OpenDesk> {
  try {
    const opened = await openSteady(root, surveyBody, last, memory, pictureFacts);
    if (opened !== undefined) return opened;
  } catch (error) {
    if (!isVanished(error, root)) throw error;
  }
  return openDesk(root, surveyBody, last, memory, pictureFacts);
}

/** Nothing where a file was edited meanwhile. */
async function openSteady(
  root: string,
  surveyBody: SurveyBody,
  last: LastGood | undefined,
  memory: Memory | undefined,
  pictureFacts: FactsCache | undefined,
): Promise<OpenDesk | undefined> {
  const content = readContent(root, surveyBody, memory);
  const site = content.site ?? last?.site;
  if (site === undefined)
    return { problems: inReadingOrder(content.problems), warnings: [], lastGood: { entries: new Map() } };
  const standIns = content.broken.flatMap(({ file }) => last?.entries.get(file) ?? []);
  const entries = [...content.entries, ...standIns];
  const used = picturesIn([...entries, ...(last?.entries.values() ?? [])], content);
  const inspected = await inspectPictures(root, used, pictureFacts);
  if (memory?.holds(root, [...content.readAnew, ...[...used].map((file) => picturesFolder + file)]) === false)
    return undefined;
  const absent = new Set(content.broken.map(({ kind, slug }) => `${kind}:${slug}`));
  const expected = expectedPaths(content);
  const survey = ({ references }: Entry) => references;
  const input: LinkInput = { site, entries, content, inspected, survey, absent, expected };
  const { desk, problems, warnings, linked } = settle(root, input, last);
  return {
    desk,
    problems: inReadingOrder([...content.problems, ...problems]),
    warnings: inReadingOrder(warnings),
    lastGood: { site, entries: new Map(linked.map((entry) => [entry.file, entry])) },
  };
}

interface Settled extends Pick<OpenDesk, "problems" | "warnings"> {
  readonly desk: Desk;
  readonly linked: readonly Entry[];
}

/** Links, and links again without the faulty items until what is left is whole; what the first round reports counts. */
function settle(root: string, input: LinkInput, last: LastGood | undefined): Settled {
  const reporter = createReporter(root);
  const desk = linkDesk(input, reporter);
  const { problems, warnings } = reporter;
  if (reporter.faulty.size === 0) return { desk, problems, warnings, linked: input.entries };
  const rest = settle(root, { ...input, ...withoutFaulty(input, reporter.faulty, last) }, undefined);
  return { ...rest, problems, warnings };
}

function withoutFaulty(input: LinkInput, faulty: ReadonlySet<string>, last: LastGood | undefined) {
  const absent = new Set(input.absent);
  const expected = [...input.expected];
  const entries = input.entries.flatMap((entry) => {
    if (!faulty.has(entry.file)) return [entry];
    absent.add(`${entry.kind}:${entry.slug}`);
    expected.push(pathOf(entry, input.site.timeZone));
    const before = last?.entries.get(entry.file);
    return before === undefined || before === entry ? [] : [before];
  });
  return { entries, absent, expected };
}

function picturesIn(entries: readonly Entry[], { pictureFiles }: Content): Set<string> {
  const files = entries.flatMap((entry) => [
    ...entry.references.flatMap((reference) => (reference.type === "picture" ? [reference.file] : [])),
    ...("lead" in entry.fields && entry.fields.lead !== undefined ? [entry.fields.lead.file] : []),
    ...("portrait" in entry.fields && entry.fields.portrait !== undefined ? [entry.fields.portrait.file] : []),
  ]);
  return new Set(files.flatMap((file) => findPicture(file, pictureFiles) ?? []));
}
