// A sighting of the newsroom as text, which is kept with the record of a build and read only where something has changed.
import type { Sighting, Tied } from "../desk/sighting.ts";

/** Stands in no file name and no link. */
const unit = "\x1f";

/** One line for each content file, after four of the newsroom as a whole. */
export function printSighting({ now, files, tied, leads, published, biographies }: Sighting): string {
  const head = [now, ...[[...leads], [...published], biographies].map((part) => JSON.stringify(part))];
  const lines = [...files].map(([file, hash]) => {
    const item = tied.get(file);
    const lists = [item?.ties, item?.links, item?.lists].map((list) => list?.join(unit) ?? "");
    return [file, hash, item?.time ?? "", ...lists].join("\t");
  });
  return [...head, ...lines].join("\n");
}

/** The moments of items are not kept: those that are over cannot come again. */
export function readSighting(text: string): Sighting {
  const [now = "", leads = "[]", published = "[]", biographies = "", ...lines] = text.split("\n");
  const files = new Map<string, string>();
  const tied = new Map<string, Tied>();
  for (const line of lines) {
    const [file = "", hash = "", time = "", ...lists] = line.split("\t");
    const [ties = [], links = [], inLists = []] = lists.map(parts);
    files.set(file, hash);
    tied.set(file, { time: time === "" ? undefined : time, ties, moments: [], links, lists: inLists });
  }
  return {
    now,
    files,
    tied,
    leads: new Map(JSON.parse(leads)),
    published: new Set(JSON.parse(published)),
    biographies: JSON.parse(biographies),
  };
}

const none: readonly string[] = [];

function parts(text: string): readonly string[] {
  return text === "" ? none : text.split(unit);
}
