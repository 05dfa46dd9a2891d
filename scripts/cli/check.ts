// `npm run check`: all problems of the content, and what else an editor should know.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Refusal, runCommand } from "../base/command.ts";
import { formatProblem, formatWarning } from "../base/problem.ts";
import { surveyBody } from "../body/survey-body.ts";
import { openDesk } from "../desk/open-desk.ts";
import { factsFolder, openFactsCache } from "../pictures/facts-cache.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { root: { type: "string", default: "." } }, strict: true });
  const { desk, problems, warnings } = await openDesk(
    resolve(values.root),
    surveyBody,
    undefined,
    undefined,
    openFactsCache(resolve(factsFolder)),
  );
  for (const warning of warnings) console.error(formatWarning(warning));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0)
    throw new Refusal(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in content/`);
  const doubts =
    warnings.length === 0 ? "" : `, but ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}`;
  console.log(`No problems in ${desk?.articles.length} articles and ${desk?.briefs.length} briefs${doubts}.`);
});
