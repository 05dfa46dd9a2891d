// Writes what is not a page: assets and machine files.
import { join } from "node:path";
import { readIfThere, writeWhole } from "../base/kept.ts";
import type { AssetFile } from "./asset-file.ts";

/** Writes files whose content differs from what is there, each whole or not at all. */
export function writeFiles(output: string, files: readonly AssetFile[]): void {
  for (const { output: path, content } of files) {
    const target = join(output, path);
    if (readIfThere(target)?.equals(content) !== true) writeWhole(target, content);
  }
}
