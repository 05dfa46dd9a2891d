// How far a change reaches: which pages of the archive are surely as they were, without planning them anew.
//
// An archived page shows its own item, what that is tied to, and news up to a moment: its bounds. So it holds where
// nothing up to that moment has changed, and neither has its item nor anything on the other end of a tie. A list holds
// where nothing in it has changed. What the
// whole site hangs on (site.yaml, sections, topics, authors, pictures that were there) has no bounds.
import type { Instant } from "../base/time.ts";
import { kinds } from "../content/kinds.ts";
import { ledgerFile } from "../content/ledger.ts";
import { oldAddressesFile } from "../content/old-addresses.ts";
import { picturesFolder } from "../content/read-content.ts";
import { withoutEnding } from "../content/without-ending.ts";
import { meaningOf } from "./find-picture.ts";
import type { Bounds } from "./props/edition.ts";
import type { Sighting, Tied } from "./sighting.ts";

/** What has changed: news from a moment on, single items, and lists. */
export interface Reach {
  /** Absent where no news has changed. */
  readonly since?: Instant;
  readonly files: ReadonlySet<string>;
  /** By path. */
  readonly lists: ReadonlySet<string>;
}

/** What differs between two sightings by the same code; nothing where anything may differ. */
export function reachBetween(before: Sighting, after: Sighting): Reach | undefined {
  if (after.now < before.now) return undefined;
  const changed = new Set([...changedFiles(before, after), ...cameOrWent(before.now, after)]);
  const leads = changedLeads(before, after);
  const meets = (one: Pick<Tied, "ties" | "links"> | undefined) =>
    one?.ties.some((file) => changed.has(file)) || one?.links.some((path) => leads.has(path));
  if ([...changed].some((file) => reachesAll(file, before, after))) return undefined;
  if (meets(before.biographies) || meets(after.biographies)) return undefined;
  const files = new Set(changed);
  const moments: (Instant | undefined)[] = [];
  for (const file of changed)
    for (const tied of [before.tied.get(file), after.tied.get(file)]) {
      for (const other of tied?.ties ?? []) files.add(other);
      moments.push(tied?.time);
    }
  for (const [file, tied] of after.tied) if (meets(tied) || meets(before.tied.get(file))) files.add(file);
  // A brief stands in full on pages of others.
  for (const file of files) if (isBrief(file)) moments.push(before.tied.get(file)?.time, after.tied.get(file)?.time);
  const [since] = moments.filter((moment) => moment !== undefined).sort();
  const lists = [...files].flatMap((file) => [before, after].flatMap(({ tied }) => tied.get(file)?.lists ?? []));
  return { since, files, lists: new Set(lists) };
}

/** Tells of bounds whether what has them is as it was; of none where nothing is known of before. */
export function beyondChanges(before: Sighting | undefined, after: Sighting): (bounds: Bounds) => boolean {
  const reach = before && reachBetween(before, after);
  return reach === undefined ? () => false : (bounds) => isBeyond(reach, bounds);
}

/** Whether a page of these bounds is as it was. */
export function isBeyond({ since, files, lists }: Reach, { file, horizon, list }: Bounds): boolean {
  if (file !== undefined && files.has(file)) return false;
  if (list !== undefined && !lists.has(list)) return true;
  return horizon !== undefined && (since === undefined || horizon < since);
}

function changedFiles(before: Sighting, after: Sighting): string[] {
  const changed = [...after.files].filter(([file, hash]) => before.files.get(file) !== hash).map(([file]) => file);
  return [...changed, ...[...before.files.keys()].filter((file) => !after.files.has(file))];
}

/** Items of which a moment has come since. */
function cameOrWent(since: Instant, { now, tied }: Sighting): string[] {
  const isBetween = (moment: Instant) => since < moment && moment <= now;
  return [...tied].filter(([, { moments }]) => moments.some(isBetween)).map(([file]) => file);
}

/** Paths that lead elsewhere than before, and former ones that the ledger now holds, or holds no more. */
function changedLeads(before: Sighting, after: Sighting): Set<string> {
  const paths = [...before.leads.keys(), ...after.leads.keys()];
  const otherwise = paths.filter((path) => before.leads.get(path) !== after.leads.get(path));
  const remembered = [...before.published, ...after.published].filter(
    (path) => !before.published.has(path) || !after.published.has(path),
  );
  return new Set([...otherwise, ...remembered]);
}

const itemFolders = kinds
  .filter(({ kind }) => kind === "article" || kind === "brief" || kind === "page")
  .map(({ folder }) => `content/${folder}/`);

const briefFolder = kinds.filter(({ kind }) => kind === "brief").map(({ folder }) => `content/${folder}/`);

function isBrief(file: string): boolean {
  return briefFolder.some((folder) => file.startsWith(folder));
}

/**
 * Whether a changed file can change any page. New pictures cannot, since nothing named them before, unless there is one
 * that their name means too; nor new notes, unless their picture was there: `fog.yaml` and `fog.jpg.yaml` speak of `fog.jpg`.
 */
function reachesAll(file: string, before: Sighting, after: Sighting): boolean {
  if (file === ledgerFile || file === oldAddressesFile) return false;
  if (itemFolders.some((folder) => file.startsWith(folder))) return false;
  const isNew = !before.files.has(file) && after.files.has(file);
  if (!isNew || !file.startsWith(picturesFolder)) return true;
  const stem = meaningOf(withoutEnding(file));
  return [...before.files.keys()].some(
    (other) =>
      other.startsWith(picturesFolder) && [other, withoutEnding(other)].some((name) => meaningOf(name) === stem),
  );
}
