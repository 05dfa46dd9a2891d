// Puts a page together: where it lives and where it is written.
import type { Plan } from "./plan.ts";
import type { Bounds, LayoutName, Page, PropsOf } from "./props/edition.ts";

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
  const page = { layout, address: plan.href(path), output: outputOf(path), bounds };
  if (typeof props !== "function") return { ...page, props } as Page;
  return {
    ...page,
    get props() {
      return props();
    },
  } as Page;
}

/** Where the page of a path is written: `/about/` and `/about` at `about/index.html`, `/404.html` at `404.html`. */
export function outputOf(path: string): string {
  if (path.endsWith("/")) return `${path.slice(1)}index.html`;
  return /\.[^./]+$/.test(path) ? path.slice(1) : `${path.slice(1)}/index.html`;
}
