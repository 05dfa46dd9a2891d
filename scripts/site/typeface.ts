// The typeface's files as the site serves them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { AssetFile } from "./asset-file.ts";

const folder = "layouts/fonts";

/** By their names in layouts/fonts. All carry one hash: styles that name twenty files are smaller so. */
export function readTypeface(): ReadonlyMap<string, AssetFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
  const files = names.sort().map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const digest = createHash("sha256");
  for (const { content } of files) digest.update(content);
  const hash = digest.digest("hex").slice(0, 10);
  return new Map(
    files.map(({ name, content }) => [name, { output: `assets/${basename(name, "woff2")}${hash}.woff2`, content }]),
  );
}
