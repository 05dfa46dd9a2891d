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

/** What a file says, by `Group:Name`; tags of the file alone (its size, its layout) are left out. */
export function readTags(path: string): Record<string, unknown> {
  const { stdout } = spawnSync("exiftool", ["-a", "-u", "-G1", "-json", "-struct", path], { encoding: "utf8" });
  const [tags] = JSON.parse(stdout) as [Record<string, unknown>];
  return Object.fromEntries(Object.entries(tags).filter(([tag]) => !ofTheFile.test(tag)));
}

const ofTheFile =
  /^(SourceFile$|(ExifTool:ExifToolVersion|File|System|Composite|PNG|PNG-pHYs|RIFF|GIF|QuickTime|Meta|JFIF|SVG|APP14)(:|$))/;
