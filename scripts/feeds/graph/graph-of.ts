// The one graph of structured data that a page carries in its head.
import type { Graph } from "schema-dts";
import type { LayoutName, Page, PropsOf } from "../../desk/props/edition.ts";
import { articleGraph } from "./article.ts";
import { authorGraph } from "./author.ts";
import { briefGraph, latestGraph } from "./briefs.ts";
import type { Around, Node } from "./node.ts";
import { collectionGraph, homeGraph, plainPageGraph, webPageGraph } from "./pages.ts";

type Builder<L extends LayoutName> = (props: PropsOf[L], around: Around) => Node[];

const builders: { readonly [L in LayoutName]: Builder<L> } = {
  article: articleGraph,
  brief: briefGraph,
  home: homeGraph,
  section: ({ head }, around) => collectionGraph(head, around),
  topic: ({ head }, around) => collectionGraph(head, around),
  author: authorGraph,
  latest: latestGraph,
  month: ({ head }, around) => collectionGraph(head, around, { label: "Archive", address: around.chrome.archive }),
  archive: ({ head }, around) => collectionGraph(head, around),
  corrections: ({ head }, around) => collectionGraph(head, around),
  feeds: ({ head }, around) => webPageGraph(head, around),
  search: ({ head }, around) => webPageGraph(head, around),
  page: plainPageGraph,
  "not-found": () => [],
  saved: () => [],
  offline: () => [],
  redirect: () => [],
  "lite-list": () => [],
  "lite-story": () => [],
  gone: () => [],
};

/** JSON-LD that is safe inside a script element; nothing for pages that search engines are kept from. */
export function graphOf({ layout, props }: Page, around: Around): string | undefined {
  const nodes = (builders[layout] as Builder<LayoutName>)(props, around);
  if (nodes.length === 0) return undefined;
  const graph: Graph = { "@context": "https://schema.org", "@graph": nodes };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
