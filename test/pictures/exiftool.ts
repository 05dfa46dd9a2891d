// exiftool, the judge of metadata: writes them into pictures of our own and says what is in a file.
import { execFileSync, spawnSync } from "node:child_process";

const found = spawnSync("exiftool", ["-ver"]).status === 0;

const advice = "There is no exiftool on this machine. Debian: apt-get install libimage-exiftool-perl.";

/** For `describe.skipIf` and the name of the tests, so that a skipped test says what to install; an error with CI=true. */
export function withoutExiftool(): { readonly skip: boolean; readonly reason: string } {
  if (!found && process.env.CI !== undefined) throw new Error(advice);
  return { skip: !found, reason: found ? "" : ` (skipped: ${advice})` };
}

/** Writes tags into a file, each as `-XMP-dc:Creator=Jane Doe`. What a format cannot hold is left out. */
export function writeTags(path: string, tags: readonly string[]): void {
  execFileSync("exiftool", ["-q", "-q", "-m", "-overwrite_original", ...tags, path]);
}
