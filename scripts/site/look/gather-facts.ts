// Gathers what the last look needs to know of a page, tag by tag.

export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** How many h1. */
  readonly headings: number;
  /** Kept out of search engines. */
  readonly hidden: boolean;
  /** The address by which search engines are to know the page, as written. */
  readonly canonical?: string;
  /** Every address that the page names, links to or loads, as written; each once. */
  readonly addresses: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** What the page would load without encryption. */
  readonly insecure: readonly string[];
}

/** Attributes that are looked at. */
export const wanted: ReadonlySet<string> = new Set(
  "id href src srcset poster action name property content rel".split(" "),
);

export type Attributes = ReadonlyMap<string, string>;

/** Is told of a document in its order; values and text as readers see them. */
export interface Gatherer {
  open(tag: string, attributes: Attributes): void;
  close(): void;
  text(text: string): void;
  facts(): PageFacts;
}

const loads = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/;

export function gatherFacts(): Gatherer {
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const insecure: string[] = [];
  let title = "";
  let inTitle = false;
  let description = "";
  let headings = 0;
  let hidden = false;
  let canonical: string | undefined;
  const load = (address: string) => {
    if (/^http:/i.test(address)) insecure.push(address);
    else addresses.add(address);
  };
  const loadEach = (srcset: string) => {
    for (const candidate of srcset.split(",")) {
      const address = candidate.trim();
      const end = address.search(/\s/);
      load(end === -1 ? address : address.slice(0, end));
    }
  };
  const meta = (attributes: Attributes) => {
    const content = attributes.get("content") ?? "";
    const name = attributes.get("name") ?? attributes.get("property");
    if (name === "description") description = content;
    else if (name === "robots") hidden ||= /\bnoindex\b/.test(content);
    else if (name === "og:image" || name === "og:url" || name === "twitter:image") addresses.add(content);
  };
  const link = (href: string | undefined, rel: string) => {
    if (rel === "canonical") canonical = href;
    if (href !== undefined) (loads.test(rel) ? load : addresses.add.bind(addresses))(href);
  };
  const name = (attributes: Attributes) => {
    const [src, srcset] = [attributes.get("src"), attributes.get("srcset")];
    if (src !== undefined) load(src);
    if (srcset !== undefined) loadEach(srcset);
    const [poster, action] = [attributes.get("poster"), attributes.get("action")];
    if (poster !== undefined) load(poster);
    if (action !== undefined) addresses.add(action);
  };
  return {
    open(tag, attributes) {
      inTitle = tag === "title" && title === "";
      if (tag === "h1") headings++;
      if (attributes.size === 0) return;
      const id = attributes.get("id");
      if (id !== undefined) ids.add(id);
      const href = attributes.get("href");
      if (tag === "meta") meta(attributes);
      if (tag === "link") link(href, attributes.get("rel") ?? "");
      else if (href !== undefined) addresses.add(href);
      name(attributes);
    },
    close() {
      inTitle = false;
    },
    text(text) {
      if (inTitle) title += text;
    },
    facts: () => ({ title, description, headings, hidden, canonical, addresses, ids, insecure }),
  };
}
