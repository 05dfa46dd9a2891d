// Makes renditions, each once: from the shelf where it is kept, else from its original.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../base/problem.ts";
import { picturesFolder } from "../content/read-content.ts";
import { createLimit, picturesAtOnce } from "./limit.ts";
import { makerOf } from "./maker.ts";
import type { Original } from "./original.ts";
import { type Rendition, readRendition, renditionFolder, renditionOutput } from "./rendition.ts";
import { openShelf, type Shelf } from "./shelf.ts";

export interface Workshop {
  /** Absolute path of the folder that holds content/. */
  readonly root: string;
  /** Absolute path of the folder in which renditions are kept from run to run. */
  readonly cache: string;
  /** By id: all pictures of the edition. */
  readonly originals: ReadonlyMap<string, Original>;
}

interface Order {
  readonly output: string;
  readonly rendition: Rendition;
}

const atWork = createLimit(picturesAtOnce);
const inHand = createLimit(picturesAtOnce);

/**
 * Puts renditions into `target` under the names by which pages ask for them, and calls `onMade` for each. What `target`
 * or the cache holds already is not made again. Each file is written whole or not at all, so that a run can be
 * interrupted at any moment; pictures that cannot be made are reported, and all others are made. As many originals are
 * in memory as there are cores. Throws for a name of no original.
 */
export async function makeRenditions(
  workshop: Workshop,
  outputs: Iterable<string>,
  target: string,
  onMade: () => void,
): Promise<Problem[]> {
  const shelf = openShelf(workshop.cache);
  const there = namesIn(target);
  const missing = new Map<Original, Order[]>();
  for (const output of outputs) {
    if (there.has(output) || shelf.place(output, join(target, output))) onMade();
    else {
      const { original, rendition } = orderOf(workshop, output);
      missing.set(original, [...(missing.get(original) ?? []), { output, rendition }]);
    }
  }
  const problems: Problem[] = [];
  const tasks = [...missing].map(([original, orders]) =>
    inHand(async () => {
      try {
        await make(workshop, shelf, original, orders, ({ output }) => {
          shelf.place(output, join(target, output));
          onMade();
        });
      } catch (error) {
        problems.push(problemOf(original, error));
      }
    }),
  );
  await Promise.all(tasks);
  return problems;
}

const onTheWay = new Map<string, Promise<string>>();

/** The path of one rendition in the cache, made if need be; several that ask for it at once wait for the same. */
export function makeRendition(workshop: Workshop, output: string): Promise<string> {
  const shelf = openShelf(workshop.cache);
  const kept = shelf.find(output);
  if (kept !== undefined) return Promise.resolve(kept);
  const { original, rendition } = orderOf(workshop, output);
  const making =
    onTheWay.get(output) ??
    make(workshop, shelf, original, [{ output, rendition }])
      .then(() => shelf.find(output) ?? "")
      .finally(() => onTheWay.delete(output));
  onTheWay.set(output, making);
  return making;
}

async function make(
  { root }: Workshop,
  shelf: Shelf,
  original: Original,
  orders: readonly Order[],
  onMade: (order: Order) => void = () => {},
): Promise<void> {
  const path = join(root, picturesFolder, original.file);
  const sizes = orders.map(({ rendition }) => rendition);
  const maker = await atWork(() => makerOf(original, path, sizes));
  const made = orders.map((order) =>
    atWork(async () => {
      shelf.keep(order.output, await maker(order.rendition));
      onMade(order);
    }),
  );
  // All must have ended before their pixels go, and before another original takes their place.
  const results = await Promise.allSettled(made);
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

function orderOf({ originals }: Workshop, output: string): { original: Original; rendition: Rendition } {
  const rendition = readRendition(output);
  const original = rendition && originals.get(rendition.id);
  if (rendition === undefined || original === undefined || renditionOutput(rendition) !== output)
    throw new Error(`No picture of the edition has the rendition ${output}.`);
  return { original, rendition };
}

function namesIn(target: string): Set<string> {
  const folder = join(target, renditionFolder);
  mkdirSync(folder, { recursive: true });
  return new Set(readdirSync(folder).map((file) => `${renditionFolder}/${file}`));
}

function problemOf({ file }: Original, error: unknown): Problem {
  const reason = error instanceof Error ? error.message.trim().replace(/\s+/g, " ") : String(error);
  return {
    file: picturesFolder + file,
    message: `This picture cannot be made smaller for readers: ${reason.replace(/\.$/, "")}. Export it again from the program it came from.`,
  };
}
