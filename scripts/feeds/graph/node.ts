// What the graphs of all pages are built with: schema.org's types, and whole addresses.
import type { Graph } from "schema-dts";
import { isoInZone } from "../../base/time.ts";
import type { Chrome } from "../../desk/props/chrome.ts";
import type { Link } from "../../desk/props/link.ts";
import { whole } from "../whole.ts";

export type Node = Graph["@graph"][number];

/** What a builder may need besides the props of its page. */
export interface Around {
  readonly chrome: Chrome;
  /** Ready for `href`. */
  readonly icon: string;
}

/** How the publisher is called on every page of the site. */
export function publisherId({ origin, home }: Chrome): string {
  return `${origin}${home}#publisher`;
}

/** ISO 8601 with the newspaper's offset. */
export function dateOf(instant: string, { timeZone }: Chrome): string {
  return isoInZone(instant, timeZone);
}

/** The way from the front page to a page; the page itself comes last. */
export function breadcrumbs({ chrome }: Around, ...way: readonly Link[]): Node {
  const steps = [{ label: chrome.name, address: chrome.home }, ...way];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, address }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name: label,
      item: whole(chrome.origin, address),
    })),
  };
}
