// A sighting of the newsroom as text, which is kept with the record of a build and read only where something has changed.
import type { Instant } from "../base/time.ts";
import type { Sighting, Tied } from "../desk/sighting.ts";

/** Stands in no file name and no link. */
const unit = "\x1f";

/** One line for each content file, after three of the newsroom as a whole. */
export function printSighting({ now, files, tied, leads, biographies }: Sighting): string {
  const head = [now, JSON.stringify([...leads]), JSON.stringify(biographies)];
  const lines = [...files].map(([file, hash]) => {
    const item = tied.get(file);
    return [file, hash, item?.time ?? "", item?.ties.join(unit) ?? "", item?.links.join(unit) ?? ""].join("\t");
  });
  return [...head, ...lines].join("\n");
}

/** The moments of items are not kept: those that are over cannot come again. */
export function readSighting(text: string): Sighting {
  const [now = "", leads = "[]", biographies = "", ...lines] = text.split("\n");
  const files = new Map<string, string>();
  const tied = new Map<string, Tied>();
  for (const line of lines) {
    const [file = "", hash = "", time = "", ties = "", links = ""] = line.split("\t");
    files.set(file, hash);
    if (time !== "" || ties !== "" || links !== "")
      tied.set(file, {
        time: time === "" ? undefined : (time as Instant),
        ties: parts(ties),
        moments: [],
        links: parts(links),
      });
  }
  return { now, files, tied, leads: new Map(JSON.parse(leads)), biographies: JSON.parse(biographies) };
}

function parts(text: string): string[] {
  return text === "" ? [] : text.split(unit);
}
