// What reading content files gave, kept from run to run: an unchanged file is not parsed and surveyed again.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { getOrAdd } from "../base/get-or-add.ts";
import { shortHash } from "../base/hash.ts";
import { readKept, writeKept } from "../base/kept.ts";
import type { Entry } from "./kinds.ts";
import { type Listing, listFolder } from "./list-files.ts";
import { entryOf, type Fresh, type Source, wholeEntry } from "./read-entry.ts";
import { openSight, type Sight, seenFile } from "./sight.ts";

export interface Memory {
  /** All files under content/; only what is looked at can be recalled. */
  look(root: string): Listing;
  /** The entry of a file whose content is as it was, read for the same time zone; the same object within a run. */
  recall(source: Source, zone: string): Entry | undefined;
  remember(source: Source, fresh: Fresh, zone: string): Entry;
  /** Whether all that was remembered since the last look, and these files too, are as they were at that look. */
  holds(root: string, files: Iterable<string>): boolean;
  /** Changes with any file that was looked at. */
  state(): string;
  /** Keeps all that was recalled or remembered since the last look, and forgets the rest. */
  save(): void;
}

/** A memory that knows nothing and keeps nothing; what is read is whole, bodies too. */
export function noMemory(): Memory {
  return {
    look: (root) => listFolder(root, "content"),
    recall: () => undefined,
    remember: wholeEntry,
    holds: () => true,
    state: () => "",
    save: () => {},
  };
}

interface Page {
  /** By file: `hash zone`, then the reading as JSON. */
  readonly lines: Map<string, { readonly key: string; readonly json: string }>;
  changed: boolean;
}

/** The memory in a folder; `version` is that of the code that reads, whose change makes it forget everything. */
export function openMemory(folder: string, version: string, sight: Sight = openSight(folder)): Memory {
  // Those with files that are gone, it seems, and the one that is being read: all together are as large as the archive.
  const pages = new Map<string, Page>();
  const names = new Set<string>();
  let latest = "";
  const entries = new Map<string, { readonly key: string; readonly entry: Entry }>();
  let used = new Set<string>();
  let isSteady = true;
  const isWhole = ({ lines }: Page) => [...lines.keys()].every((file) => used.has(file));
  const pageOf = (file: string) => {
    const name = dirname(file);
    const before = name === latest ? undefined : pages.get(latest);
    if (before !== undefined && isWhole(before)) {
      savePage(folder, latest, version, before, used);
      pages.delete(latest);
    }
    latest = name;
    names.add(name);
    return getOrAdd(pages, name, () => readPage(folder, name, version));
  };
  const keyOf = (file: string, zone: string) => `${sight.hashes().get(file)} ${zone}`;
  return {
    look(root) {
      used = new Set();
      isSteady = true;
      return sight.look(root);
    },
    recall(source, zone) {
      const { file } = source;
      const key = keyOf(file, zone);
      const known = entries.get(file);
      const line = known?.key === key ? undefined : pageOf(file).lines.get(file);
      const entry =
        known?.key === key ? known.entry : line?.key === key ? entryOf(source, JSON.parse(line.json)) : undefined;
      if (entry === undefined) return undefined;
      used.add(file);
      entries.set(file, { key, entry });
      return entry;
    },
    remember(source, { reading }, zone) {
      const { root, file } = source;
      const key = keyOf(file, zone);
      const entry = entryOf(source, reading);
      if (!sight.holds(root, file)) {
        isSteady = false;
        return entry;
      }
      const page = pageOf(file);
      page.lines.set(file, { key, json: JSON.stringify(reading) });
      page.changed = true;
      used.add(file);
      entries.set(file, { key, entry });
      return entry;
    },
    holds: (root, files) => isSteady && [...files].every((file) => sight.holds(root, file)),
    state: sight.state,
    save() {
      for (const [name, page] of pages) savePage(folder, name, version, page, used);
      pages.clear();
      sight.save();
      forgetOthers(folder, new Set([...names].map(shortHash)));
    },
  };
}

function readPage(folder: string, name: string, version: string): Page {
  const kept = readKept<string>(join(folder, shortHash(name)), version);
  const lines = "data" in kept && kept.data !== "" ? kept.data.split("\n") : [];
  return {
    lines: new Map(
      lines.map((line) => {
        const [file = "", key = "", json = ""] = line.split("\t");
        return [file, { key, json }];
      }),
    ),
    changed: false,
  };
}

function savePage(folder: string, name: string, version: string, page: Page, used: ReadonlySet<string>): void {
  for (const file of page.lines.keys()) if (!used.has(file)) page.changed = page.lines.delete(file) || page.changed;
  if (!page.changed) return;
  const text = [...page.lines].map(([file, { key, json }]) => `${file}\t${key}\t${json}`).join("\n");
  writeKept(join(folder, shortHash(name)), version, text);
  page.changed = false;
}

function forgetOthers(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (file !== seenFile && !names.has(file)) rmSync(join(folder, file));
}
