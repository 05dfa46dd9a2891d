// Where a process puts what it has done.
import type { Done } from "./job.ts";
import type { Glance, Glances } from "./look/glance.ts";
import type { Made } from "./render-pages.ts";
import type { IndexedPart } from "./search/stage-part.ts";

export interface Tray {
  /** By output. */
  readonly made: ReadonlyMap<string, Made>;
  readonly glances: Glances;
  /** By the name of the part. */
  readonly indexed: ReadonlyMap<string, IndexedPart["files"]>;
  put(done: Done): void;
}

/** A tray for one process: its glances have numbers of their own. */
export function createTray(): Tray {
  const made = new Map<string, Made>();
  const pages = new Map<string, Glance>();
  const outputs: string[] = [];
  const indexed = new Map<string, IndexedPart["files"]>();
  return {
    made,
    glances: { pages, outputs },
    indexed,
    put(done) {
      if ("part" in done) {
        indexed.set(done.part, done.files);
        return;
      }
      outputs.push(...done.named);
      for (const [output, { glance, ...page }] of done.made) {
        made.set(output, page);
        pages.set(output, glance);
      }
    },
  };
}
