// The addresses to remember: all from before, and every item's that readers can see at a moment.
import type { Instant } from "../base/time.ts";
import type { Entry } from "../content/kinds.ts";
import { type LedgerLine, markOf } from "../content/ledger.ts";
import { allItems } from "./check-addresses.ts";
import type { Desk } from "./desk.ts";
import { planEdition } from "./edition.ts";
import { outputOf } from "./make-page.ts";

/** Lines for content/addresses.txt. What lives under another name now is noted under that name, so that the next renaming is seen too. */
export function rememberedNow(desk: Desk, now: Instant): Omit<LedgerLine, "line">[] {
  const outputs = new Set(planEdition(desk, now).pages.map(({ output }) => output));
  const items = allItems(desk);
  const current = new Map(items.map((item) => [item.path, item]));
  const out = items.filter(({ path }) => outputs.has(outputOf(path))).map(({ path, entry }) => lineOf(path, entry));
  const before = desk.ledger.flatMap((line) => {
    if (current.has(line.address)) return outputs.has(outputOf(line.address)) ? [] : [line];
    const answer = desk.formers.get(line.address);
    return [answer !== undefined && "item" in answer ? lineOf(line.address, answer.item.entry) : line];
  });
  return [...before, ...out];
}

function lineOf(address: string, entry: Entry): Omit<LedgerLine, "line"> {
  return { address, file: entry.file, mark: markOf(entry) };
}
