// What the last look needs to know of a page, read from its HTML.
import { Tokenizer } from "htmlparser2";

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
const wanted = new Set(["id", "href", "src", "srcset", "poster", "action", "name", "property", "content", "rel"]);

type Attributes = Map<string, string>;

/** Reads a whole document. The tokenizer is that of htmlparser2, without the tree, since every page of a site passes here. */
export function readFacts(html: string): PageFacts {
  const page = createPage();
  let tag = "";
  let name = "";
  let value = "";
  let attributes: Attributes = new Map();
  const finish = () => page.open(tag, attributes);
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = html.slice(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        name = html.slice(start, end);
        value = "";
      },
      onattribdata(start, end) {
        if (wanted.has(name)) value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (wanted.has(name)) attributes.set(name, value);
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: () => page.close(),
      ontext: (start, end) => page.text(html, start, end),
      ontextentity: (codepoint) => page.entity(codepoint),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page.facts();
}

function nothing(): void {
  // Comments and the doctype say nothing to readers.
}

/** Gathers the facts, tag by tag. */
function createPage() {
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
  const meta = (attributes: Attributes) => {
    const content = attributes.get("content") ?? "";
    const name = attributes.get("name") ?? attributes.get("property");
    if (name === "description") description = content;
    else if (name === "robots") hidden ||= /\bnoindex\b/.test(content);
    else if (name === "og:image" || name === "og:url" || name === "twitter:image") addresses.add(content);
  };
  return {
    open(tag: string, attributes: Attributes) {
      inTitle = tag === "title" && title === "";
      const id = attributes.get("id");
      if (id !== undefined) ids.add(id);
      if (tag === "h1") headings++;
      else if (tag === "meta") meta(attributes);
      const href = attributes.get("href");
      if (tag === "link" && attributes.get("rel") === "canonical") canonical = href;
      if (href !== undefined) {
        if (
          tag === "link" &&
          /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/.test(attributes.get("rel") ?? "")
        )
          load(href);
        else addresses.add(href);
      }
      const { src, srcset, poster, action } = pick(attributes);
      if (src !== undefined) load(src);
      if (poster !== undefined) load(poster);
      if (action !== undefined) addresses.add(action);
      for (const candidate of srcset?.split(",") ?? []) load(candidate.trim().split(/\s/)[0] ?? "");
    },
    close() {
      inTitle = false;
    },
    text(html: string, start: number, end: number) {
      if (inTitle) title += html.slice(start, end);
    },
    entity(codepoint: number) {
      if (inTitle) title += String.fromCodePoint(codepoint);
    },
    facts: (): PageFacts => ({ title, description, headings, hidden, canonical, addresses, ids, insecure }),
  };
}

function pick(attributes: Attributes) {
  return {
    src: attributes.get("src"),
    srcset: attributes.get("srcset"),
    poster: attributes.get("poster"),
    action: attributes.get("action"),
  };
}
