// Builds the Markdown parser: CommonMark and an ordered list of our own rules.
import Parser, { type MarkdownIt } from "markdown-it";
import { quotesOf } from "./quotes.ts";
import { boxes } from "./rules/boxes.ts";
import { embeds } from "./rules/embeds.tsx";
import { factBox } from "./rules/fact-box.tsx";
import { footnotes } from "./rules/footnotes.ts";
import { headings } from "./rules/headings.ts";
import { linkNumbers } from "./rules/link-numbers.ts";
import { links } from "./rules/links.ts";
import { passages } from "./rules/passages.ts";
import { pictures } from "./rules/pictures.tsx";
import { positions } from "./rules/positions.ts";
import { pullQuote } from "./rules/pull-quote.tsx";
import { storyBox } from "./rules/story-box.tsx";
import { tables } from "./rules/tables.ts";

/** Adds one thing to the parser. */
export type Rule = (markdown: MarkdownIt) => void;

/** In the order in which they see a text. */
const rules: readonly Rule[] = [
  footnotes,
  positions,
  storyBox,
  headings,
  tables,
  pictures,
  links,
  passages,
  embeds,
  linkNumbers,
  pullQuote,
  factBox,
  boxes,
];

/** One parser for each set of quotation marks: as many as quotes.ts has, and no more. */
const parsers = new Map<readonly string[], MarkdownIt>();

/** The parser for texts in a language. */
export function markdownFor(language: string): MarkdownIt {
  const quotes = quotesOf(language);
  const known = parsers.get(quotes);
  if (known !== undefined) return known;
  const built = buildMarkdown({ quotes, html: false });
  parsers.set(quotes, built);
  return built;
}

interface MarkdownOptions {
  readonly quotes: readonly string[];
  /** Always false in the product; the CommonMark examples need HTML to pass through. */
  readonly html: boolean;
}

/** A new parser with all rules. */
export function buildMarkdown({ quotes, html }: MarkdownOptions): MarkdownIt {
  const markdown = new Parser({ html, typographer: true, quotes: [...quotes] });
  // The typographer's other half turns the (c) of a list into a copyright sign.
  markdown.disable("replacements");
  for (const rule of rules) markdown.use(rule);
  return markdown;
}
