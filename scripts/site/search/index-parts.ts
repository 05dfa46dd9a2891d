// Makes parts of the search index into the stage.
import type { Chrome } from "../../desk/props/chrome.ts";
import type { SearchPart } from "../../desk/search-parts.ts";
import { untaken } from "../parts.ts";
import { type Staged, stageFile } from "../staged.ts";
import { indexPart } from "./index-part.ts";
import { closeLexicon } from "./lexicon.ts";
import type { TextStore } from "./text-store.ts";

/** The files of each part that was made, by its name. */
export type Indexed = ReadonlyMap<string, readonly (readonly [output: string, file: Staged])[]>;

export interface Indexing {
  readonly parts: readonly SearchPart[];
  readonly chrome: Chrome;
  readonly texts: TextStore;
  readonly stage: string;
  readonly claims: string;
}

/** Indexes those parts that no other process has taken, the largest first. */
export async function indexParts({ parts, chrome, texts, stage, claims }: Indexing): Promise<Indexed> {
  const indexed = new Map<string, (readonly [string, Staged])[]>();
  try {
    for (const part of untaken(parts.toSorted(bySize), claims)) {
      const files = await indexPart(part, chrome, texts);
      indexed.set(
        part.name,
        files.map(({ output, content }) => [output, stageFile(stage, output, content)]),
      );
    }
  } finally {
    await closeLexicon();
    texts.close();
  }
  return indexed;
}

function bySize(a: SearchPart, b: SearchPart): number {
  return b.records.length - a.records.length;
}
