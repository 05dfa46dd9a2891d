// Makes renditions, each once: from the shelf where it is kept, else from its original.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../base/command.ts";
import type { Problem } from "../base/problem.ts";
import { picturesFolder } from "../content/read-content.ts";
import type { Card } from "./cards/card.ts";
import { createLimit, picturesAtOnce } from "./limit.ts";
import { cardMakerOf, makerOf } from "./maker.ts";
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
  /** By id: all social cards of the edition. */
  readonly cards: ReadonlyMap<string, Card>;
}

/** What renditions are made of: a file, or words. */
type Subject = Original | Card;

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
  const missing = new Map<Subject, Order[]>();
  for (const output of outputs) {
    if (there.has(output.slice(renditionFolder.length + 1)) || shelf.place(output, join(target, output))) onMade();
    else {
      const { subject, rendition } = orderOf(workshop, output);
      missing.set(subject, [...(missing.get(subject) ?? []), { output, rendition }]);
    }
  }
  const problems: Problem[] = [];
  const tasks = [...missing].map(([subject, orders]) =>
    inHand(async () => {
      try {
        await make(workshop, shelf, subject, orders, (output) => {
          shelf.place(output, join(target, output));
          onMade();
        });
      } catch (error) {
        problems.push(problemOf(subject, error));
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
  const { subject, rendition } = orderOf(workshop, output);
  const making = onTheWay.get(output) ?? makeOne(workshop, shelf, subject, { output, rendition });
  onTheWay.set(output, making);
  return making;
}

async function makeOne(workshop: Workshop, shelf: Shelf, subject: Subject, order: Order): Promise<string> {
  try {
    const [path = ""] = await make(workshop, shelf, subject, [order]);
    return path;
  } finally {
    onTheWay.delete(order.output);
  }
}

/** The paths of the finished files. All have ended when this ends, so that their pixels are out of memory. */
async function make(
  { root }: Workshop,
  shelf: Shelf,
  subject: Subject,
  orders: readonly Order[],
  onMade: (output: string) => void = () => {},
): Promise<string[]> {
  const maker = await ("file" in subject ? makerOf(subject, root) : cardMakerOf(subject));
  const made = orders.map(({ output, rendition }) =>
    atWork(async () => {
      const path = shelf.keep(output, await maker(rendition));
      onMade(output);
      return path;
    }),
  );
  const results = await Promise.allSettled(made);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

function orderOf({ originals, cards }: Workshop, output: string): { subject: Subject; rendition: Rendition } {
  const rendition = readRendition(output);
  const subject = rendition && (originals.get(rendition.id) ?? cards.get(rendition.id));
  if (rendition === undefined || subject === undefined || renditionOutput(rendition) !== output)
    throw new Error(`No picture of the edition has the rendition ${output}.`);
  return { subject, rendition };
}

function namesIn(target: string): Set<string> {
  const folder = join(target, renditionFolder);
  mkdirSync(folder, { recursive: true });
  return new Set(readdirSync(folder));
}

/** Throws what no editor could mend: what is wrong with a card, or with the disk. */
function problemOf(subject: Subject, error: unknown): Problem {
  if (!("file" in subject) || (error instanceof Error && "syscall" in error)) throw error;
  const file = picturesFolder + subject.file;
  if (error instanceof Refusal) return { file, message: error.message };
  const reason = error instanceof Error ? error.message.trim().replace(/\s+/g, " ") : String(error);
  return {
    file,
    message: `This picture cannot be made smaller for readers: ${reason.replace(/\.$/, "")}. Export it again from the program it came from.`,
  };
}
