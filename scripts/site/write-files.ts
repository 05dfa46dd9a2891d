// Writes what is not a page: assets and machine files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AssetFile } from "./asset-file.ts";

/** Writes files whose content differs from what is there. */
export function writeFiles(output: string, files: readonly AssetFile[]): void {
  for (const { output: path, content } of files) {
    const target = join(output, path);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
