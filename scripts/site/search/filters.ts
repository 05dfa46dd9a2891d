// By what results are narrowed and put in order: numbers of pages.
import type { IndexFile } from "pagefind";
import { getOrAdd } from "../../base/get-or-add.ts";
import { inByteOrder } from "./byte-order.ts";
import { CborWriter } from "./cbor.ts";
import type { SearchEntry } from "./entry.ts";
import { pack } from "./pack.ts";

type Named<Value> = readonly [name: string, value: Value];

/** A file for each filter, with the numbers of the pages that have a value. */
export function filterFiles(entries: readonly SearchEntry[]): { files: IndexFile[]; names: Named<string>[] } {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [page, entry] of entries.entries())
    for (const [filter, values] of Object.entries(entry.filters)) {
      const pages = getOrAdd(filters, filter, () => new Map<string, number[]>());
      for (const value of values) getOrAdd(pages, value, () => []).push(page);
    }
  const packed = byName([...filters]).map(([filter, values]) => {
    const writer = new CborWriter();
    writer.value([filter, byName([...values])]);
    return { filter, ...pack("filter/*.pf_filter", writer.bytes) };
  });
  return { files: packed.map(({ file }) => file), names: packed.map(({ filter, name }) => [filter, name]) };
}

/** The pages in each order that there is, least first. */
export function ordersOf(entries: readonly SearchEntry[]): Named<readonly number[]>[] {
  const orders = new Map<string, Named<number>[]>();
  for (const [page, { sort }] of entries.entries())
    for (const [name, value] of Object.entries(sort)) getOrAdd(orders, name, () => []).push([value, page]);
  return byName([...orders]).map(([name, values]) => [name, byName(values).map(([, page]) => page)]);
}

function byName<Value>(values: readonly Named<Value>[]): Named<Value>[] {
  return inByteOrder(values, ([name]) => name);
}
