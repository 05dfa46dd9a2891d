// An edited article's own page, before the rest of the paper is looked at: in a large archive an editor need not wait for that.
import { relative, resolve } from "node:path";
import { surveyBody } from "../body/survey-body.ts";
import { articleSchema } from "../content/article.ts";
import type { Entry } from "../content/kinds.ts";
import { entryOf, readEntry } from "../content/read-entry.ts";
import type { Page } from "../desk/props/edition.ts";
import { countAsGood } from "./newsroom.ts";
import type { Preview } from "./preview-pass.ts";

/** Where a pass takes no longer than this, nobody needs a quick page; in milliseconds. */
const quickEnough = 60;

/**
 * The page of the one article that was changed, with what it says now; nothing where the change may matter to what it
 * refers to or where it stands, or where something is wrong: then only a whole pass will do.
 */
export function quickPage({ shown, took, run }: Preview, changed: readonly string[]): Page | undefined {
  const [path, ...others] = changed;
  if (shown === undefined || took < quickEnough || path === undefined || others.length > 0) return undefined;
  const { plan, pages } = shown.edition;
  const file = relative(run.root, resolve(path)).replaceAll("\\", "/");
  const article = plan.lists.articles.find(({ entry }) => entry.file === file);
  if (article === undefined) return undefined;
  const source = { root: run.root, file, kind: "article" } as const;
  const found = readEntry(source, articleSchema(plan.desk.site.timeZone), surveyBody);
  if ("problems" in found) return undefined;
  const entry = entryOf(source, found.reading) as Entry<"article">;
  if (standing(entry) !== standing(article.entry)) return undefined;
  Object.assign(article, { entry });
  countAsGood(entry);
  const address = plan.href(article.path);
  return pages.find((page) => page.layout === "article" && page.address === address);
}

/** All that decides where an article stands and what it refers to. */
function standing({ slug, fields, references }: Entry<"article">): string {
  const { headline, standfirst, description, place, source, corrections, updated, ...rest } = fields;
  const used = references.map(({ line, column, ...reference }) => reference);
  return JSON.stringify([slug, rest, used]);
}
