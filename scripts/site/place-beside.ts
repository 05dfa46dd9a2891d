// Settings for web servers go beside the site: `_site-hosts/nginx.conf`, `_site-hosts/Caddyfile`.
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { MachineFile } from "../desk/props.ts";
import type { Renderer } from "./renderer.ts";
import { writeFiles } from "./write-files.ts";

const names = ["nginx.conf", "Caddyfile"];

/** Makes `folder` hold these files, and none of an earlier choice of host. */
export function placeBeside(folder: string, files: readonly MachineFile[], renderer: Renderer): void {
  for (const name of names)
    if (!files.some(({ output }) => output === name)) rmSync(join(folder, name), { force: true });
  writeFiles(
    folder,
    files.map((file) => ({ output: file.output, content: Buffer.from(renderer.file(file)) })),
  );
}
