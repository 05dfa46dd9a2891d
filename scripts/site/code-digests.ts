// Digests of the code that makes each kind of output, so that a change of a layout makes its own pages anew and no others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOfCode } from "../base/code-digest.mjs";
import { Refusal } from "../base/command.ts";
import { shortHash } from "../base/hash.ts";
import { readKept, writeKept } from "../base/kept.ts";
import { listFiles } from "../content/list-files.ts";
import { isCodeOf } from "./code-file.ts";
import { digestOf } from "./digest.ts";
import { importsOf } from "./imports.ts";

export interface CodeDigests {
  /** Of everything: all code, the libraries' versions, and what Node knows of languages, time zones and compression. */
  readonly whole: string;
  /** Of what reads content and surveys its text. */
  readonly reading: string;
  /** Of what makes assets. */
  readonly assets: string;
  /** Of what makes the entries of the search index. */
  readonly search: string;
  /** Of what makes compressed twins. */
  readonly twins: string;
  /** By maker: `layout article`, `file robots`. */
  readonly makers: Readonly<Record<string, string>>;
}

const renderer = "scripts/site/renderer.ts";
const layoutList = "layouts/layouts.ts";
const searchPart = "scripts/site/search/index-part.ts";
const twins = "scripts/site/twins.ts";
const fileList = "scripts/feeds/render-file.ts";
const readingFolders = ["scripts/base/", "scripts/content/", "scripts/body/", "scripts/desk/"];
const assetFolders = [
  "layouts/css/",
  "layouts/client/",
  "layouts/fonts/",
  "layouts/static/",
  "scripts/site/assets.ts",
  "scripts/site/typeface.ts",
  "scripts/pictures/draw-icon.ts",
];
const settings = [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Digests the project's code; which file imports which is kept in `cache` as long as no file changes. Throws where the
 * code is not that which runs.
 */
export async function digestCode(cache: string): Promise<CodeDigests> {
  const files = hashCode();
  if (!isCodeOf(digestOfCode())) throw new Refusal(changed);
  const around = aroundOf(files);
  const pick = (folders: readonly string[]) =>
    digestOf([around, ...[...files].filter(([file]) => folders.some((folder) => file.startsWith(folder))).flat()]);
  const whole = wholeOf(files);
  const makers = await keptMakers(cache, whole, async () => {
    const imports = await importsOf([renderer, searchPart]);
    refuseChanged(whole);
    const digest = (reached: ReadonlySet<string>) =>
      digestOf([around, ...[...reached].sort().map((f) => files.get(f))]);
    return makersOf(imports, digest);
  });
  const { search = "", ...others } = makers;
  return {
    whole,
    reading: pick(readingFolders),
    assets: pick(assetFolders),
    search,
    twins: digestOf([files.get(twins), ...compression()]),
    makers: others,
  };
}

/** Throws where the code is not what it was when it was digested: what was made since may be of either. */
export function refuseChanged(whole: string): void {
  if (wholeOf(hashCode()) !== whole) throw new Refusal(changed);
}

const changed =
  "The code or the styles were changed while the site was being made. The previous output is as it was; build again.";

function hashCode(): ReadonlyMap<string, string> {
  const files = [...listFiles(".", "scripts"), ...listFiles(".", "layouts"), ...settings];
  return new Map(files.map((file) => [file, hashOf(file)]));
}

function wholeOf(files: ReadonlyMap<string, string>): string {
  return digestOf([aroundOf(files), ...[...files].flat()]);
}

function aroundOf(files: ReadonlyMap<string, string>): string {
  return digestOf([...settings.map((file) => files.get(file)), platform()]);
}

type Imports = ReadonlyMap<string, readonly string[]>;

function makersOf(imports: Imports, digest: (reached: ReadonlySet<string>) => string): Record<string, string> {
  const shared = reach(imports, [renderer], new Set([layoutList, fileList]));
  const layouts = (imports.get(layoutList) ?? []).filter((file) => /^layouts\/[^/]+\.tsx$/.test(file));
  const ofLayout = layouts.map((file): [string, string] => [
    `layout ${file.slice("layouts/".length, -".tsx".length)}`,
    digest(new Set([...shared, ...reach(imports, [file])])),
  ]);
  return {
    ...Object.fromEntries(ofLayout),
    file: digest(new Set([...shared, ...reach(imports, [fileList])])),
    search: digest(reach(imports, [searchPart])),
  };
}

/** Every file that `from` imports, directly or not; files in `closed` are reached, but not looked into. */
function reach(imports: Imports, from: readonly string[], closed: ReadonlySet<string> = new Set()): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    if (!closed.has(file)) for (const next of imports.get(file) ?? []) visit(next);
  };
  for (const file of from) visit(file);
  return reached;
}

async function keptMakers(
  cache: string,
  whole: string,
  make: () => Promise<Record<string, string>>,
): Promise<Record<string, string>> {
  const file = join(cache, "code");
  const kept = readKept<Record<string, string>>(file, whole);
  if ("data" in kept) return kept.data;
  const made = await make();
  writeKept(file, whole, made);
  return made;
}

function hashOf(file: string): string {
  return shortHash(readFileSync(file));
}

/** Month names, clock changes and the bytes of what is compressed come from these. */
function platform(): readonly (string | undefined)[] {
  const { icu, unicode, cldr, tz } = process.versions;
  return [icu, unicode, cldr, tz, ...compression()];
}

function compression(): readonly (string | undefined)[] {
  const { zlib, brotli } = process.versions;
  return [zlib, brotli];
}
