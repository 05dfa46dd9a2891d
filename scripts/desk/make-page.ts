// Puts a page together: where it lives and where it is written.
import type { Plan } from "./plan.ts";
import type { LayoutName, Page, PropsOf } from "./props.ts";

/** A page of the edition; `path` is from the site's root, without its base path. */
export function makePage<L extends LayoutName>(plan: Plan, layout: L, path: string, props: PropsOf[L]): Page {
  return { layout, address: plan.href(path), output: outputOf(path), props } as Page;
}

/** Where the page of a path is written: `/about/` and `/about` at `about/index.html`, `/404.html` at `404.html`. */
export function outputOf(path: string): string {
  if (path.endsWith("/")) return `${path.slice(1)}index.html`;
  return /\.[^./]+$/.test(path) ? path.slice(1) : `${path.slice(1)}/index.html`;
}
