// Opens the newsroom for a run and plans its edition; in a preview what was right before stands in for what is wrong now.
import { resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { surveyBody } from "../body/survey-body.ts";
import type { SurveyBody } from "../content/body-reference.ts";
import type { Entry } from "../content/kinds.ts";
import type { Memory } from "../content/memory.ts";
import { checkHidden } from "../desk/check-hidden.ts";
import { type Edition, planEdition } from "../desk/edition.ts";
import { type LastGood, openDesk } from "../desk/open-desk.ts";
import { type FactsCache, factsFolder, openFactsCache } from "../pictures/facts-cache.ts";
import { ContentProblems } from "./content-problems.ts";
import type { Run } from "./run.ts";

export interface Newsroom {
  /** Absent where there is no site.yaml to go by. */
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
  /** What an editor should know, though it stops nothing. */
  readonly warnings: readonly Problem[];
  /** The site's base path. */
  readonly base: string;
}

let lastGood: LastGood | undefined;
let pictureFacts: FactsCache | undefined;

/** From now on `entry` stands in for its file where that is wrong: an editor has seen it on its page. */
export function countAsGood(entry: Entry): void {
  lastGood?.entries.set(entry.file, entry);
}

/** Throws `ContentProblems` in a build; a preview goes on with what is whole. */
export async function openNewsroom(
  { root, now, preview }: Run,
  memory: Memory,
  survey: SurveyBody = surveyBody,
): Promise<Newsroom> {
  pictureFacts ??= openFactsCache(resolve(factsFolder));
  const opened = await openDesk(root, survey, preview ? lastGood : undefined, memory, pictureFacts);
  if (!preview && opened.problems.length > 0) throw new ContentProblems(opened.problems);
  lastGood = opened.lastGood;
  const { desk, problems, warnings } = opened;
  if (desk === undefined) return { problems, warnings, base: "/" };
  const edition = planEdition(desk, now, preview);
  return { edition, problems, warnings: [...warnings, ...checkHidden(root, edition.plan)], base: desk.base };
}
