// How much an SVG drawing makes a reader's device draw: `<use>` repeats, and repeats of repeats grow without bound.
import type { Element } from "@xmldom/xmldom";

/** Elements within elements, and uses of uses; nobody draws with so many. */
const longestChain = 1000;

/** The number of elements that are drawn, counted up to a little more than `enough`; infinite where uses go in a circle. */
export function drawnElements(root: Element, enough: number): number {
  const byId = new Map<string, Element>();
  for (const element of Array.from(root.getElementsByTagName("*"))) {
    const id = element.getAttribute("id");
    if (id !== null && !byId.has(id)) byId.set(id, element);
  }
  const known = new Map<Element, number>();
  const open = new Set<Element>();
  const count = (element: Element): number => {
    const counted = known.get(element);
    if (counted !== undefined) return counted;
    if (open.has(element) || open.size > longestChain) return Number.POSITIVE_INFINITY;
    open.add(element);
    const used = element.localName === "use" ? byId.get((element.getAttribute("href") ?? "").slice(1)) : undefined;
    let sum = 1 + (used === undefined ? 0 : count(used));
    for (let child = element.firstChild; child !== null && sum <= enough; child = child.nextSibling)
      if (child.nodeType === 1) sum += count(child as Element);
    open.delete(element);
    known.set(element, sum);
    return sum;
  };
  return count(root);
}
