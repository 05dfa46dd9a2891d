// Makes a part of the search index into the stage.
import type { Chrome } from "../../desk/props/chrome.ts";
import type { SearchPart } from "../../desk/search-parts.ts";
import { type Staged, stageFile } from "../staged.ts";
import { indexPart } from "./index-part.ts";
import type { TextStore } from "./text-store.ts";

export interface IndexedPart {
  readonly part: string;
  readonly files: readonly (readonly [output: string, file: Staged])[];
}

/** The files of each part that was made, by its name. */
export type Indexed = ReadonlyMap<string, IndexedPart["files"]>;

export async function stagePart(
  part: SearchPart,
  chrome: Chrome,
  texts: TextStore,
  stage: string,
): Promise<IndexedPart> {
  const files = await indexPart(part, chrome, texts);
  return {
    part: part.name,
    files: files.map(({ output, content }) => [output, stageFile(stage, output, content)] as const),
  };
}
