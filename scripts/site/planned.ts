// What a build has to have in the output folder: each page and machine file with the digest of what it is made from.
import { shortHash } from "../base/hash.ts";
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

/** Who makes it. */
export function makerOf(source: Page | MachineFile): string {
  return isPage(source) ? `layout ${source.layout}` : `file ${source.kind}`;
}

/** Digests what a page or file is made from, which is work: its props are made for it. */
export function planOutput(source: Page | MachineFile): Planned {
  const digests = Object.entries(source.props).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, digestOf(value)]],
  );
  return {
    output: source.output,
    maker: makerOf(source),
    props: shortHash(digests.map(([name, digest]) => `${name.length}:${name}=${digest}`).join()),
    facets: facetsOf(digests),
    source,
  };
}
