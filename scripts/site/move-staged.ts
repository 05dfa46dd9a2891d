// Moves a finished stage into place: changed files by one rename each, then what is no longer in the edition goes.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../content/list-files.ts";

export interface Moved {
  readonly pages: number;
  readonly pictures: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The file by which a folder is known to hold a site; it is moved first, so that an interrupted build is known too. */
export const siteMark = "404.html";

/** Makes `output` hold exactly the files of `stage`; pages go last, so that what they name is there before them. */
export function moveStaged(stage: string, output: string): Moved {
  const staged = listFiles(stage, ".");
  const pagesLast = [
    ...staged.filter((file) => file === siteMark),
    ...staged.filter((file) => !file.endsWith(".html")),
    ...staged.filter((file) => file.endsWith(".html") && file !== siteMark),
  ];
  let written = 0;
  for (const file of pagesLast) {
    const [from, to] = [join(stage, file), join(output, file)];
    if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    written++;
  }
  const removed = removeOthers(output, new Set(staged));
  rmSync(stage, { recursive: true, force: true });
  return {
    pages: staged.filter((file) => file.endsWith(".html")).length,
    pictures: staged.filter((file) => file.startsWith("pictures/")).length,
    written,
    unchanged: staged.length - written,
    removed,
  };
}

/** Removes every file under `output` that is not in `wanted`, and the folders that this leaves empty. */
export function removeOthers(output: string, wanted: ReadonlySet<string>): number {
  const others = listFiles(output, ".").filter((file) => !wanted.has(file));
  for (const file of others) {
    rmSync(join(output, file));
    for (let folder = dirname(file); folder !== "." && isEmpty(join(output, folder)); folder = dirname(folder))
      rmdirSync(join(output, folder));
  }
  return others.length;
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}
