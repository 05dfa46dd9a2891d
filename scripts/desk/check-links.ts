// Links of the newsroom to its own pages must lead somewhere.
import { didYouMean } from "../base/suggest.ts";
import type { BodyReference } from "../content/body-reference.ts";
import type { Entry } from "../content/kinds.ts";
import type { FieldPath } from "../content/locate.ts";
import { siteFile } from "../content/read-content.ts";
import { allItems } from "./check-addresses.ts";
import type { Desk } from "./desk.ts";
import type { Reporter } from "./reporter.ts";

/** Paths that an editor may link to: `lists`, every other page, and every former address that leads on. */
export function knownPaths(desk: Desk, lists: Iterable<string>): Set<string> {
  const leadingOn = [...desk.formers].filter(([, answer]) => !("gone" in answer)).map(([from]) => from);
  return new Set([...lists, ...allItems(desk).map(({ path }) => path), ...leadingOn]);
}

/** Reports every link to a page of this site that is not `known`: in site.yaml, source notes and Markdown. */
export function checkLinks(
  desk: Desk,
  known: ReadonlySet<string>,
  survey: (entry: Entry) => readonly BodyReference[],
  reporter: Reporter,
): void {
  for (const { path, link } of siteLinks(desk)) {
    const problem = problemOf(link, known);
    if (problem !== undefined) reporter.field(siteFile, path, problem);
  }
  for (const { entry } of desk.articles) {
    const problem = problemOf(entry.fields.source?.link ?? "", known);
    if (problem !== undefined) reporter.field(entry.file, ["source", "link"], problem);
  }
  for (const { entry } of [...desk.articles, ...desk.pages])
    for (const [place, { link }] of entry.fields.translations.entries()) {
      const problem = problemOf(link, known);
      if (problem !== undefined) reporter.field(entry.file, ["translations", place, "link"], problem);
    }
  for (const { entry } of allItems(desk))
    for (const reference of survey(entry)) {
      if (reference.type !== "link") continue;
      const problem = problemOf(reference.to, known);
      if (problem !== undefined) reporter.body(entry, reference, problem);
    }
}

/** Every link of site.yaml, with the place of its field. */
export function siteLinks({ site }: Desk): { path: FieldPath; link: string }[] {
  return [
    ...(site.navigation ?? []).map(({ link }, place) => ({ path: ["navigation", place, "link"], link })),
    ...site.accounts.map(({ link }, place) => ({ path: ["accounts", place, "link"], link })),
    ...site.policies.map(({ link }, place) => ({ path: ["policies", place, "link"], link })),
    ...(site.notice?.link === undefined ? [] : [{ path: ["notice", "link"], link: site.notice.link }]),
    ...(site.trust?.disclosures ?? []).map((link, place) => ({ path: ["trust", "disclosures", place], link })),
    ...(["policy", "acknowledgments"] as const).flatMap((field) => {
      const link = site.security?.[field];
      return link === undefined ? [] : [{ path: ["security", field], link }];
    }),
  ];
}

function problemOf(link: string, known: ReadonlySet<string>): string | undefined {
  if (!link.startsWith("/")) return relativeProblem(link);
  const path = link.replace(/[?#].*$/, "");
  if (known.has(path)) return undefined;
  const guess = known.has(`${path}/`) ? ` Did you mean "${path}/"?` : didYouMean(path, known);
  return `There is no page ${path} on this site.${guess || " Correct the link, or take it out."}`;
}

/** Texts stand on several pages, so a link that counts from the page it is on would break. */
function relativeProblem(link: string): string | undefined {
  if (link === "" || link.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  return `The link "${link}" does not say where it begins. Write a page of this site from the first slash, like /about/, or a whole web address.`;
}
