// What a build has to have in the output folder: each page and machine file with the digest of what it is made from.

import { shortHash } from "../base/hash.ts";
import type { Edition } from "../desk/edition.ts";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { digestOf } from "./digest.ts";
import { facetsOf } from "./facets.ts";

export interface Planned {
  readonly output: string;
  readonly maker: string;
  readonly props: string;
  readonly facets: string;
  readonly source: Page | MachineFile;
}

export function isPage(source: Page | MachineFile): source is Page {
  return "layout" in source;
}

/** All pages and machine files of an edition. */
export function planOutputs({ pages, files }: Edition): Planned[] {
  return [...pages.map(planOutput), ...files.map(planOutput)];
}

/** One of them. */
export function planOutput(source: Page | MachineFile): Planned {
  const digests = Object.entries(source.props).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, digestOf(value)]],
  );
  return {
    output: source.output,
    maker: isPage(source) ? `layout ${source.layout}` : `file ${source.kind}`,
    props: shortHash(digests.map(([name, digest]) => `${name.length}:${name}=${digest}`).join()),
    facets: facetsOf(digests),
    source,
  };
}
