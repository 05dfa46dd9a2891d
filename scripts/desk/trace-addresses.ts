// Every address that readers have had leads somewhere: to where its item lives now, elsewhere, or to a note that it is gone.
//
// An item is known again, in this order:
// 1. an editor says so: `was:` in a file, or content/old-addresses.yaml;
// 2. by its file, where only slug or date have changed;
// 3. under another file name, by its mark (a story's moment of publication, else its name), then by the last part of its
//    address; only where one lost file and one new file of the same kind fit each other.
// A published address for which none of these holds is a problem that names it. Items that still have their file but are
// not out lose nothing: a draft answers "not found" until it is back, an expired story is gone.
import type { Entry, Kind } from "../content/kinds.ts";
import { kinds } from "../content/kinds.ts";
import { type LedgerLine, ledgerFile, markOf } from "../content/ledger.ts";
import { type OldAddresses, oldAddressesFile } from "../content/old-addresses.ts";
import type { Answer, Item } from "./desk.ts";
import type { Reporter } from "./reporter.ts";

export interface TraceInput {
  /** All that have a file, whether they are out or not. */
  readonly items: readonly Item<Kind>[];
  readonly ledger: readonly LedgerLine[];
  readonly old: OldAddresses;
  /** Files that could not be read: what they hold is not lost. */
  readonly unread: ReadonlySet<string>;
}

/** What answers for each former address, by address. What lives at an address now is not a former address. */
export function traceAddresses(input: TraceInput, reporter: Reporter): Map<string, Answer> {
  const current = new Map(input.items.map((item) => [item.path, item]));
  const formers = new Map<string, Answer>();
  for (const item of input.items)
    for (const was of item.entry.fields.was) if (!current.has(was) && !formers.has(was)) formers.set(was, { item });
  addWritten(input.old, current, formers, reporter);
  addRemembered(input, current, formers, reporter);
  return formers;
}

function addWritten(
  { moved, gone }: OldAddresses,
  current: ReadonlyMap<string, Item<Kind>>,
  formers: Map<string, Answer>,
  reporter: Reporter,
): void {
  const add = (address: string, answer: Answer, path: readonly (string | number)[]) => {
    const owner = current.get(address);
    const earlier = formers.get(address);
    const by = owner?.entry.file ?? (earlier && ("item" in earlier ? earlier.item.entry.file : "another line here"));
    if (by === undefined) formers.set(address, answer);
    else reporter.field(oldAddressesFile, path, `${address} is answered by ${by} already. Take one of the two out.`);
  };
  for (const [place, { from, to }] of moved.entries()) add(from, { to }, ["moved", place, "from"]);
  for (const [place, entry] of gone.entries())
    if (typeof entry === "string") add(entry, { gone: true }, ["gone", place]);
    else add(entry.address, { gone: true, reason: entry.reason }, ["gone", place, "address"]);
}

function addRemembered(
  { items, ledger, unread }: TraceInput,
  current: ReadonlyMap<string, Item<Kind>>,
  formers: Map<string, Answer>,
  reporter: Reporter,
): void {
  const byFile = new Map(items.map((item) => [item.entry.file, item]));
  const lines = ledger.filter(
    ({ address, file }) => !current.has(address) && !formers.has(address) && !unread.has(file),
  );
  const lost = lines.filter(({ file }) => !byFile.has(file));
  const seekers = lost.length === 0 ? [] : makeSeekers(items, ledger, lost);
  for (const line of lines) {
    const found = byFile.get(line.file) ?? seekers.map((seek) => seek(line)).find((item) => item !== undefined);
    if (found !== undefined) formers.set(line.address, { item: found });
    else reporter.line(ledgerFile, line.line, lostSentence(line, newcomersLike(line, items, ledger)));
  }
}

type Seek = (line: LedgerLine) => Item<Kind> | undefined;

/** Functions that know a lost file again under its new name; each answers only where there is no doubt. */
function makeSeekers(
  items: readonly Item<Kind>[],
  ledger: readonly LedgerLine[],
  lost: readonly LedgerLine[],
): readonly Seek[] {
  const fresh = unknownTo(ledger, items);
  const seekBy = (ofLine: (line: LedgerLine) => string, ofItem: (item: Item<Kind>) => string): Seek => {
    const candidates = grouped(fresh, (item) => `${item.entry.kind} ${ofItem(item)}`);
    const files = grouped(lost, (line) => `${kindOf(line.file)} ${ofLine(line)}`);
    return (line) => {
      const key = `${kindOf(line.file)} ${ofLine(line)}`;
      const [item, ...others] = candidates.get(key) ?? [];
      const claimants = new Set((files.get(key) ?? []).map(({ file }) => file));
      return others.length === 0 && claimants.size === 1 ? item : undefined;
    };
  };
  return [
    seekBy(
      ({ mark }) => mark,
      ({ entry }) => markOf(entry),
    ),
    seekBy(
      ({ address }) => lastPart(address),
      ({ path }) => lastPart(path),
    ),
  ];
}

/** New files of the same kind that could be meant. */
function newcomersLike(line: LedgerLine, items: readonly Item<Kind>[], ledger: readonly LedgerLine[]): Entry[] {
  return unknownTo(ledger, items)
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind === kindOf(line.file));
}

function lostSentence({ address, file }: LedgerLine, newcomers: readonly Entry[]): string {
  const [only, ...others] = newcomers.map((entry) => entry.file);
  const place = only === undefined ? "its file" : others.length === 0 ? only : `its file (${newcomers.length} are new)`;
  return (
    `${address} was published from ${file}, and nothing answers there now. ` +
    `If it has another name now, write into ${place}: was: [${address}]. ` +
    `If it is gone, write into ${oldAddressesFile}: gone: [${address}]`
  );
}

function unknownTo(ledger: readonly LedgerLine[], items: readonly Item<Kind>[]): Item<Kind>[] {
  const known = new Set(ledger.map(({ file }) => file));
  return items.filter(({ entry }) => !known.has(entry.file));
}

function kindOf(file: string): Kind | undefined {
  return kinds.find(({ folder }) => file.startsWith(`content/${folder}/`))?.kind;
}

function lastPart(path: string): string {
  return path.split("/").at(-2) ?? "";
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
