// The stage, brought to where its files can be moved into the output folder by renaming.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hasCode } from "../base/kept.ts";
import { mark, moveMark, moving } from "./mark.ts";

/** Hidden, and in no list of the site's files. */
const nearFolder = ".dateline-stage";

/**
 * Marks the output as being moved, and gives the folder to move files from: the stage, or a copy of it in the output
 * where that is a disk of its own, onto which nothing can be renamed. So a full one is noticed before the site changes.
 */
export function bringNear(stage: string, output: string): string {
  mark(stage, moving);
  try {
    moveMark(stage, output);
    return stage;
  } catch (error) {
    if (!hasCode(error, "EXDEV")) throw error;
    return copyNear(stage, output);
  }
}

function copyNear(stage: string, output: string): string {
  const near = join(output, nearFolder);
  forgetNear(output);
  try {
    cpSync(stage, near, { recursive: true });
    moveMark(near, output);
    return near;
  } catch (error) {
    forgetNear(output);
    throw error;
  }
}

/** Takes such a copy away. */
export function forgetNear(output: string): void {
  rmSync(join(output, nearFolder), { recursive: true, force: true });
}
