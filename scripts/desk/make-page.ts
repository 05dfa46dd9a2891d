// Puts a page or machine file together: where it lives, where it is written, and what it shows.
import type { Plan } from "./plan.ts";
import type { Bounds, FileKind, FilePropsOf, LayoutName, MachineFile, Page, PropsOf } from "./props/edition.ts";

/**
 * A page of the edition; `path` is from the site's root, without its base path. Where there are very many pages of a
 * kind, give a function: it is called whenever the props are asked for, so that they need not all be in memory.
 */
export function makePage<L extends LayoutName>(
  plan: Plan,
  layout: L,
  path: string,
  props: PropsOf[L] | (() => PropsOf[L]),
  bounds?: Bounds,
): Page {
  const make = typeof props === "function" ? props : () => props;
  return new LazyPage(layout, plan.href(path), outputOf(path), bounds, make) as Page;
}

/** A machine file of the edition, whose props are made whenever they are asked for. */
export function makeFile<K extends FileKind>(
  kind: K,
  output: string,
  props: () => FilePropsOf[K],
  bounds?: Bounds,
): MachineFile {
  return new LazyFile(kind, output, bounds, props) as MachineFile;
}

/** Classes, since V8 gives each object that is written with a getter a shape of its own, and there is one for each page. */
class Lazy<Props> {
  readonly output: string;
  readonly bounds: Bounds | undefined;
  readonly #make: () => Props;

  constructor(output: string, bounds: Bounds | undefined, make: () => Props) {
    this.output = output;
    this.bounds = bounds;
    this.#make = make;
  }

  get props(): Props {
    return this.#make();
  }
}

class LazyPage<L extends LayoutName> extends Lazy<PropsOf[L]> {
  readonly layout: L;
  readonly address: string;

  constructor(layout: L, address: string, output: string, bounds: Bounds | undefined, make: () => PropsOf[L]) {
    super(output, bounds, make);
    this.layout = layout;
    this.address = address;
  }
}

class LazyFile<K extends FileKind> extends Lazy<FilePropsOf[K]> {
  readonly kind: K;

  constructor(kind: K, output: string, bounds: Bounds | undefined, make: () => FilePropsOf[K]) {
    super(output, bounds, make);
    this.kind = kind;
  }
}

/** Where the page of a path is written: `/about/` and `/about` at `about/index.html`, `/404.html` at `404.html`. */
export function outputOf(path: string): string {
  if (path.endsWith("/")) return `${path.slice(1)}index.html`;
  return /\.[^./]+$/.test(path) ? path.slice(1) : `${path.slice(1)}/index.html`;
}
