// What reading content files gave, kept from run to run: an unchanged file is not parsed and surveyed again.
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { shortHash } from "../base/hash.ts";
import { readKept, writeKept } from "../base/kept.ts";
import { hashFiles } from "./file-hashes.ts";
import type { Entry } from "./kinds.ts";
import { entryOf, type Fresh, type Source, wholeEntry } from "./read-entry.ts";

export interface Memory {
  /** Looks at the files there are now; only what is looked at can be recalled. */
  look(root: string, files: readonly string[]): void;
  /** The entry of a file whose content is as it was, read for the same time zone; the same object within a run. */
  recall(source: Source, zone: string): Entry | undefined;
  remember(source: Source, fresh: Fresh, zone: string): Entry;
  /** Changes with any file that was looked at. */
  state(): string;
  /** Keeps all that was recalled or remembered since the last look, and forgets the rest. */
  save(): void;
}

/** A memory that knows nothing and keeps nothing; what is read is whole, bodies too. */
export function noMemory(): Memory {
  return { look: () => {}, recall: () => undefined, remember: wholeEntry, state: () => "", save: () => {} };
}

interface Page {
  /** By file: `hash zone`, then the reading as JSON. */
  readonly lines: Map<string, { readonly key: string; readonly json: string }>;
  changed: boolean;
}

/** The memory in a folder; `version` is that of the code that reads, whose change makes it forget everything. */
export function openMemory(folder: string, version: string): Memory {
  const pages = new Map<string, Page>();
  const entries = new Map<string, { readonly key: string; readonly entry: Entry }>();
  let { hashes, seen } = { hashes: new Map<string, string>() as ReadonlyMap<string, string>, seen: "" };
  let used = new Set<string>();
  const seenFile = join(folder, "seen");
  const before = readKept<string>(seenFile, "seen");
  let saved = "data" in before ? before.data : "";
  seen = saved;
  const pageOf = (file: string) => getOrAdd(pages, dirname(file), () => readPage(folder, dirname(file), version));
  const keyOf = (file: string, zone: string) => `${hashes.get(file)} ${zone}`;
  return {
    look(root, files) {
      ({ hashes, seen } = hashFiles(root, files, seen));
      used = new Set();
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
      const { file } = source;
      const key = keyOf(file, zone);
      const entry = entryOf(source, reading);
      const page = pageOf(file);
      page.lines.set(file, { key, json: JSON.stringify(reading) });
      page.changed = true;
      used.add(file);
      entries.set(file, { key, entry });
      return entry;
    },
    state: () => shortHash([...hashes].flat().join("\n")),
    save() {
      for (const [name, page] of pages) savePage(folder, name, version, page, used);
      if (seen !== saved) writeKept(seenFile, "seen", seen);
      saved = seen;
      forgetOthers(folder, new Set([...pages.keys()].map(shortHash)));
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
  for (const file of readdirSync(folder)) if (file !== "seen" && !names.has(file)) rmSync(join(folder, file));
}

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
