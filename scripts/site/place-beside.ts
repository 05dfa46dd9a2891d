// Settings for web servers go beside the site: `_site-hosts/nginx.conf`, `_site-hosts/Caddyfile`.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readIfThere } from "../base/kept.ts";
import type { AssetFile } from "./asset-file.ts";
import { digestOf } from "./digest.ts";
import { hashOf } from "./previous.ts";
import { writeFiles } from "./write-files.ts";

const names = ["nginx.conf", "Caddyfile"];

/** Makes `folder` hold these files, and none of an earlier choice of host. */
export function placeBeside(folder: string, files: readonly AssetFile[]): void {
  for (const name of names)
    if (!files.some(({ output }) => output === name)) rmSync(join(folder, name), { force: true });
  writeFiles(folder, files);
}

/** A digest of what these files say. */
export function digestBeside(files: readonly AssetFile[]): string {
  return digestOf(files.map(({ output, content }) => `${output} ${hashOf(content)}`).sort());
}

/** The same of what lies in the folder. */
export function digestOfPlaced(folder: string): string {
  return digestBeside(
    names.flatMap((output) => {
      const content = readIfThere(join(folder, output));
      return content === undefined ? [] : [{ output, content }];
    }),
  );
}
