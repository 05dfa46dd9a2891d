// No two items may live at one address, now or as a previous address.

import { monthOf } from "../base/time.ts";
import type { Kind } from "../content/kinds.ts";
import {
  archivePath,
  correctionsPath,
  dayPath,
  feedsPath,
  latestPath,
  monthPath,
  offlinePath,
  savedPath,
  searchIndexPath,
  searchPath,
  sitemapsPath,
} from "./addresses.ts";
import type { Desk, Item } from "./desk.ts";
import { litePath } from "./lite-paths.ts";
import type { Reporter } from "./reporter.ts";

/** Folders that hold machine files or lists: no item may take them. */
const reserved = [
  "/",
  latestPath,
  archivePath,
  feedsPath,
  sitemapsPath,
  correctionsPath,
  savedPath,
  offlinePath,
  searchPath,
  searchIndexPath,
  litePath,
  "/authors/",
  "/topics/",
  "/pictures/",
  "/assets/",
  "/404/",
];

/** Every item that has a page of its own. */
export function allItems(desk: Desk): Item<Kind>[] {
  return [...desk.sections, ...desk.topics, ...desk.authors, ...desk.pages, ...desk.articles, ...desk.briefs];
}

/** The paths of pages that list other things. */
export function listPaths(desk: Desk): Set<string> {
  return new Set(["/", latestPath, archivePath, savedPath, feedsPath, searchPath, ...newsPaths(desk)]);
}

/** The paths of pages that are there only because these articles and briefs are: days, months, the list of corrections. */
export function newsPaths({ articles, briefs }: Pick<Desk, "articles" | "briefs">): Set<string> {
  const days = new Set([...articles, ...briefs].map(({ day }) => day));
  const months = new Set([...days].map(monthOf));
  const areCorrected = articles.some(({ entry }) => entry.fields.corrections.length > 0);
  return new Set([
    ...(areCorrected ? [correctionsPath] : []),
    ...[...days].map(dayPath),
    ...[...months].map(monthPath),
  ]);
}

/** Reports every item whose address, or previous address, is taken; `lists` are the paths of lists. */
export function checkAddresses(desk: Desk, lists: ReadonlySet<string>, reporter: Reporter): void {
  const items = allItems(desk);
  const taken = items.flatMap(({ path, entry }) => [path, ...entry.fields.was]);
  const own = new Set([...reserved, ...lists]);
  if (new Set([...own, ...taken]).size < own.size + taken.length) reportClashes(items, own, reporter);
}

function reportClashes(items: Item<Kind>[], own: ReadonlySet<string>, reporter: Reporter): void {
  const owners = new Map([...own].map((path) => [path, "a page of the site's own"]));
  items.sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
  for (const { entry, path } of items) {
    const owner = owners.get(path);
    if (owner === undefined) owners.set(path, entry.file);
    else
      reporter.field(
        entry.file,
        ["slug"],
        `The address ${path} is already that of ${owner}. Give this one another slug, for example: slug: ${entry.slug}-2`,
      );
  }
  for (const { entry, path } of items)
    for (const [place, was] of entry.fields.was.entries()) {
      const owner = owners.get(was);
      if (owner === undefined) owners.set(was, entry.file);
      else reporter.field(entry.file, ["was", place], previousProblem(was, owner, was === path));
    }
}

function previousProblem(was: string, owner: string, itself: boolean): string {
  return itself
    ? `${was} is where this lives now. Only earlier addresses belong in "was".`
    : `The previous address ${was} is that of ${owner} now. Take it out of "was".`;
}
