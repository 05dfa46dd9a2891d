// `npm run bench -- pictures`: what renditions cost, beside sharp alone with the same settings, and what a warm cache costs.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { blobHash } from "../content/file-hashes.ts";
import { picturesFolder } from "../content/read-content.ts";
import { encoders, type RasterFormat } from "../pictures/encode.ts";
import { makeRenditions, type Workshop } from "../pictures/make-renditions.ts";
import { makerOf } from "../pictures/maker.ts";
import { type Original, originalId } from "../pictures/original.ts";
import { type Rendition, readRendition, renditionsIn } from "../pictures/rendition.ts";
import type { Rights } from "../pictures/rights.ts";
import { openShelf } from "../pictures/shelf.ts";
import { sourcesOf } from "../pictures/sources.ts";
import { drawNoise } from "./noise.ts";

const options = {
  pictures: { type: "string", default: "2" },
  megapixels: { type: "string", default: "24" },
  warm: { type: "string", default: "5000" },
  seed: { type: "string", default: "1" },
} as const;

const rounds = 3;

const rights: Rights = {
  creators: ["Jane Doe"],
  creditLine: "Jane Doe/Example Agency",
  copyrightNotice: "© 2024 Example Agency",
  description: "Two cranes above still water",
};

/** Prints two tables. Sizes are options, so that it can run in a minute: `--pictures 1 --megapixels 6 --warm 500`. */
export async function benchPictures(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options, strict: true });
  const root = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    console.log("picture    format  files     bytes        ms   sharp alone   ratio");
    for (let index = 0; index < Number(values.pictures); index++)
      await benchPicture(root, `picture-${index + 1}`, Number(values.megapixels), Number(values.seed) + index);
    await benchWarm(join(root, "warm"), Number(values.warm));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function benchPicture(root: string, name: string, megapixels: number, seed: number): Promise<void> {
  const [width, height] = [3, 2].map((side) => Math.round(side * Math.sqrt((megapixels * 1e6) / 6)));
  const path = join(root, picturesFolder, `${name}.jpg`);
  mkdirSync(dirname(path), { recursive: true });
  await drawNoise(path, { width: width ?? 1, height: height ?? 1 }, seed);
  const original = originalOf(name, blobHash(readFileSync(path)), { width: width ?? 1, height: height ?? 1 });
  const wanted = renditionsOf(original);
  const total = { ours: 0, alone: 0 };
  for (const format of ["avif", "webp", "jpg"] as const) {
    const renditions = wanted.filter((rendition) => rendition.format === format);
    const { ours, alone, bytes } = await race(original, root, renditions);
    total.ours += ours;
    total.alone += alone;
    console.log(row(name, format, renditions.length, bytes, ours, alone));
  }
  console.log(row(name, "all", wanted.length, "", total.ours, total.alone));
}

/** The best of several rounds in turn, because other work of the machine only ever makes a round slower. */
async function race(original: Original, root: string, renditions: readonly Rendition[]) {
  const best = { ours: Number.POSITIVE_INFINITY, alone: Number.POSITIVE_INFINITY, bytes: 0 };
  for (let round = 0; round < rounds; round++) {
    const [alone] = await timed(() => sharpAlone(join(root, picturesFolder, original.file), renditions));
    const [ours, bytes] = await timed(() => make(original, root, renditions));
    Object.assign(best, { ours: Math.min(best.ours, ours), alone: Math.min(best.alone, alone), bytes });
  }
  return best;
}

/** The bytes of all files. */
async function make(original: Original, root: string, renditions: readonly Rendition[]): Promise<number> {
  const maker = await makerOf(original, root);
  let bytes = 0;
  for (const rendition of renditions) bytes += (await maker(rendition)).length;
  return bytes;
}

/** What a page would do that calls sharp for each of its files. */
async function sharpAlone(path: string, renditions: readonly Rendition[]): Promise<void> {
  for (const { width, height, format } of renditions)
    await encoders[format as RasterFormat](sharp(path).autoOrient().resize(width, height), "photo").toBuffer();
}

/** Thousands of pictures that are all there; small files hold their places in the cache, so that this counts files, not bytes. */
async function benchWarm(root: string, count: number): Promise<void> {
  const size = { width: 6000, height: 4000 };
  const originals = Array.from({ length: count }, (_, index) => originalOf(`warm-${index}`, `warm-${index}`, size));
  const outputs = originals.flatMap((original) => renditionsIn(JSON.stringify(sourcesOf(original, "lead", "/"))));
  const cache = join(root, "cache");
  fillShelf(cache, outputs);
  const byId = new Map(originals.map((original) => [original.id, original]));
  const workshop: Workshop = { root, cache, originals: byId, cards: new Map() };
  const build = () => timed(() => makeRenditions(workshop, outputs, join(root, "site"), () => {}));
  const [list] = await timed(async () => readdirSync(cache).length);
  const [staging] = await build();
  const [warm] = await build();
  console.log(`\n${count} pictures in ${outputs.length} files, all of them in the cache`);
  console.log(`reading the list of the cache   ${millis(list)} ms`);
  console.log(`putting all into an empty site  ${millis(staging)} ms`);
  console.log(`finding all in the site         ${millis(warm)} ms, ${(warm / list).toFixed(2)} times the list`);
}

/** Fills it under another name, so that the run that is measured reads the list itself. */
function fillShelf(cache: string, outputs: readonly string[]): void {
  const filling = `${cache}-filling`;
  const shelf = openShelf(filling);
  for (const output of outputs) shelf.keep(output, Buffer.from(output));
  renameSync(filling, cache);
}

type Size = Pick<Original, "width" | "height">;

function originalOf(name: string, hash: string, size: Size): Original {
  const id = originalId(hash, rights, undefined);
  return { file: `${name}.jpg`, id, name, ...size, form: "photo", colour: "#808080", rights };
}

/** What the story's own page and the home page ask for. */
function renditionsOf(original: Original): Rendition[] {
  const names = renditionsIn(JSON.stringify([sourcesOf(original, "lead", "/"), sourcesOf(original, "top", "/")]));
  return names.flatMap((name) => readRendition(name) ?? []);
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

function row(name: string, format: string, files: number, bytes: number | "", ours: number, alone: number): string {
  const cells = [String(files).padStart(5), String(bytes).padStart(9), millis(ours), millis(alone).padStart(13)];
  return `${name.padEnd(10)} ${format.padEnd(6)} ${cells.join(" ")} ${(ours / alone).toFixed(2).padStart(7)}`;
}

function millis(time: number): string {
  return time.toFixed(0).padStart(9);
}
