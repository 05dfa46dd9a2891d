// What a new file begins with.
import { slug as slugOf } from "github-slugger";

export interface DraftFacts {
  readonly headline: string;
  /** Local date and time, `2024-04-13 00:43`. */
  readonly moment: string;
  readonly author: string;
  readonly section: string;
}

/** A headline as the last part of an address: small letters, digits and single hyphens. */
export function slugFor(headline: string): string {
  return slugOf(headline.normalize("NFC"))
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** Where a new file goes; a brief's name begins with day and time, so that a folder lists them in order. */
export function fileFor(kind: "article" | "brief", slug: string, moment: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(moment) ?? [];
  return `content/${kind}s/${year}/${month}/${kind === "brief" ? `${day}-${hour}${minute}-` : ""}${slug}.md`;
}

/** A draft that passes the check as it is, with every field that an article must have. */
export function draftArticle({ headline, moment, author, section }: DraftFacts): string {
  return `---
headline: ${quoted(headline)}
standfirst: One or two sentences that say why this matters.
published: ${moment}
authors: [${author}]
section: ${section}
topics: []
draft: true
---

The first paragraph says what happened.
`;
}

/** A draft brief: one paragraph. */
export function draftBrief({ headline, moment }: DraftFacts): string {
  return `---
headline: ${quoted(headline)}
time: ${moment}
draft: true
---

One paragraph says what happened, where, and who says so.
`;
}

/** YAML's double quotes follow JSON's rules. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
