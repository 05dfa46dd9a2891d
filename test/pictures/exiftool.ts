// exiftool judges what files say: an independent reader of every form of metadata.
import { spawnSync } from "node:child_process";

/** True where it is installed; in CI its absence is a failure, not a skip. */
export const hasExiftool = spawnSync("exiftool", ["-ver"]).status === 0;
if (!hasExiftool && process.env.CI !== undefined)
  throw new Error("CI needs exiftool (Debian: libimage-exiftool-perl).");

/** Tags by `Group:Name`, those that say something of the file alone (its size, its layout) left out. */
export function metadataOf(file: string): Record<string, unknown> {
  const { stdout } = spawnSync("exiftool", ["-a", "-u", "-G1", "-json", "-struct", file], { encoding: "utf8" });
  const [tags] = JSON.parse(stdout) as [Record<string, unknown>];
  return Object.fromEntries(Object.entries(tags).filter(([tag]) => !ofTheFile.test(tag)));
}

const ofTheFile =
  /^(SourceFile$|(ExifTool:ExifToolVersion|File|System|Composite|PNG|RIFF|GIF|QuickTime|Meta|JFIF|SVG|APP14|ICC-header)\b:?)/;
