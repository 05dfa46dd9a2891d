// What only a browser with scripts can use: it waits in a template, so that without scripts no dead control is shown.
import type { ComponentChildren, VNode } from "preact";

/** The page's script puts the children in the template's place. Its room must be kept free by the styles. */
export function Scripted({ children }: { readonly children: ComponentChildren }): VNode {
  return <template data-scripted>{children}</template>;
}
