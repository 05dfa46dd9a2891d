// `npm run remember`: writes the addresses that readers have now into content/addresses.txt, so that none is ever lost.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { momentOf, Refusal, runCommand } from "../base/command.ts";
import { formatProblem } from "../base/problem.ts";
import { surveyBody } from "../body/survey-body.ts";
import { ledgerFile, printLedger } from "../content/ledger.ts";
import { openDesk } from "../desk/open-desk.ts";
import { rememberedNow } from "../desk/remembered.ts";

await runCommand(async () => {
  const options = { root: { type: "string", default: "." }, now: { type: "string" } } as const;
  const { values } = parseArgs({ options, strict: true });
  const root = resolve(values.root);
  const now = momentOf(values.now, process.env);
  const { desk, problems } = await openDesk(root, surveyBody);
  for (const problem of problems) console.error(formatProblem(problem));
  if (desk === undefined || problems.length > 0)
    throw new Refusal("\nNothing was remembered: only what is published counts, and with problems nothing is.");
  const before = desk.published.size;
  const lines = rememberedNow(desk, now);
  const text = printLedger(lines);
  const path = join(root, ledgerFile);
  if (existsSync(path) && readFileSync(path, "utf8") === text) console.log(`${ledgerFile} is up to date.`);
  else {
    writeFileSync(path, text);
    console.log(`${ledgerFile}: ${new Set(lines.map(({ address }) => address)).size - before} new. Commit it.`);
  }
});
