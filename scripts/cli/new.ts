// `npm run new -- article "Headline"`: a new file at the right place with the right fields.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { momentOf, Refusal, runCommand } from "../base/command.ts";
import { clockTime, dayOf, type Instant } from "../base/time.ts";
import { readContent } from "../content/read-content.ts";
import { draftArticle, draftBrief, fileFor, slugFor } from "./drafts.ts";

const usage = 'Write: npm run new -- article "Headline"   or: npm run new -- brief "Headline"';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { root: { type: "string", default: "." }, now: { type: "string" } },
    allowPositionals: true,
    strict: true,
  });
  const [kind, ...words] = positionals;
  const moment = momentOf(values.now, process.env);
  const file = create(resolve(values.root), kind, words.join(" ").trim(), moment);
  console.log(
    `${file}\nIt is a draft: npm start shows it, readers do not see it. Take out "draft: true" to publish it.`,
  );
});

/** Makes the file and returns its path; throws `Refusal` with a sentence for the editor. */
function create(root: string, kind: string | undefined, headline: string, now: Instant): string {
  if ((kind !== "article" && kind !== "brief") || headline === "") throw new Refusal(usage);
  const { site, entries } = readContent(root);
  if (site === undefined) throw new Refusal("content/site.yaml has problems: run npm run check first.");
  const slug = slugFor(headline);
  if (slug === "")
    throw new Refusal(`The headline "${headline}" has no letters or digits to make an address of. Add a word.`);
  const moment = `${dayOf(now, site.timeZone)} ${clockTime(now, site.timeZone)}`;
  const file = fileFor(kind, slug, moment);
  if (existsSync(join(root, file)))
    throw new Refusal(`${file} is there already. Choose another headline, or edit that file.`);
  const author = entries.find((entry) => entry.kind === "author")?.slug ?? "name-of-an-author";
  const facts = { headline, moment, author, section: site.sections[0] ?? "name-of-a-section" };
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), kind === "article" ? draftArticle(facts) : draftBrief(facts), { flag: "wx" });
  return file;
}
