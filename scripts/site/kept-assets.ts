// Assets are built once, and again only when a file that they are made of changes.
import type { Assets } from "../../layouts/parts/surroundings.ts";
import type { Row } from "./manifest.ts";
import type { Previous } from "./previous.ts";
import { stageFile } from "./staged.ts";

export interface KeptAssets {
  /** Paths in the output folder. */
  readonly assets: Assets;
  readonly rows: ReadonlyMap<string, Row>;
}

/** The assets of the last build where `key` is the same and all are still there; else builds and stages them. */
export async function keptAssets({ manifest, there }: Previous, key: string, stage: string): Promise<KeptAssets> {
  if (manifest !== undefined && manifest.assets.key === key) {
    const rows = new Map([...manifest.rows].filter(([, { maker }]) => maker === "asset"));
    if ([...rows.keys()].every((output) => there.has(output))) return { assets: manifest.assets.built, rows };
  }
  const { buildAssets } = await import("./assets.ts");
  const { assets, files } = await buildAssets(false);
  const rows = files.map(({ output, content }): [string, Row] => [
    output,
    { maker: "asset", props: "", facets: "", pictures: "", ...stageFile(stage, output, content) },
  ]);
  return { assets, rows: new Map(rows) };
}
