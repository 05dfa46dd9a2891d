// Puts a page together: where it lives and where it is written.
import type { Plan } from "./plan.ts";
import type { LayoutName, Page, PropsOf } from "./props.ts";

/** A page of the edition; `path` is from the site's root, without its base path. */
export function makePage<L extends LayoutName>(plan: Plan, layout: L, path: string, props: PropsOf[L]): Page {
  const output = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
  return { layout, address: plan.href(path), output, props } as Page;
}
