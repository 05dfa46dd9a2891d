// What a build has to have in the output folder: pages and machine files, and by what each is known.
import { shortHash } from "../base/hash.ts";
import type { MachineFile, Page } from "../desk/props/edition.ts";
import { digestOf } from "./digest.ts";
import { facetsOf } from "./facets.ts";
import type { Row } from "./manifest.ts";

export type Planned = Page | MachineFile;

export function isPage(planned: Planned): planned is Page {
  return "layout" in planned;
}

/** Who makes it. */
export function makerOf(planned: Planned): string {
  return isPage(planned) ? `layout ${planned.layout}` : `file ${planned.kind}`;
}

/** The same with its props, which are made when they are asked for: here once, however often they are looked at. */
export function withProps<P extends Planned>(planned: P): P {
  return { ...planned, props: planned.props };
}

/** By what a later build knows whether it is made from the same. */
export function digestProps({ props }: Pick<Planned, "props">): Pick<Row, "props" | "facets"> {
  const digests = Object.entries(props).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, digestOf(value)]],
  );
  return {
    props: shortHash(digests.map(([name, digest]) => `${name.length}:${name}=${digest}`).join()),
    facets: facetsOf(digests),
  };
}
