// `npm run check`: all problems of the content, and what else an editor should know.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { clockAt } from "../base/clock.ts";
import { momentOf, Refusal, runCommand } from "../base/command.ts";
import { formatProblem, formatWarning, inReadingOrder } from "../base/problem.ts";
import { surveyBody } from "../body/survey-body.ts";
import { checkHidden } from "../desk/check-hidden.ts";
import { openDesk } from "../desk/open-desk.ts";
import { makePlan } from "../desk/plan.ts";
import { factsFolder, openFactsCache } from "../pictures/facts-cache.ts";

await runCommand(async () => {
  const options = { root: { type: "string", default: "." }, now: { type: "string" } } as const;
  const { values } = parseArgs({ options, strict: true });
  const root = resolve(values.root);
  const opened = await openDesk(root, surveyBody, undefined, undefined, openFactsCache(resolve(factsFolder)));
  const { desk, problems } = opened;
  const plan = desk && makePlan(desk, clockAt(momentOf(values.now, process.env)), false);
  const warnings = [...opened.warnings, ...(plan === undefined ? [] : checkHidden(root, plan))];
  for (const warning of inReadingOrder(warnings)) console.error(formatWarning(warning));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0)
    throw new Refusal(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in content/`);
  const doubts =
    warnings.length === 0 ? "" : `, but ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}`;
  console.log(`No problems in ${desk?.articles.length} articles and ${desk?.briefs.length} briefs${doubts}.`);
});
