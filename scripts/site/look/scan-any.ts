// Reads any HTML: the tokenizer is that of htmlparser2, without its tree.
import { Tokenizer } from "htmlparser2";
import { type Gatherer, wanted } from "./gather-facts.ts";

/** Tells of a whole document. */
export function scanAny(html: string, gatherer: Gatherer): void {
  let tag = "";
  let name = "";
  let value = "";
  let attributes = new Map<string, string>();
  const finish = () => gatherer.open(tag, attributes);
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
      onclosetag: () => gatherer.close(),
      ontext: (start, end) => gatherer.text(html.slice(start, end)),
      ontextentity: (codepoint) => gatherer.text(String.fromCodePoint(codepoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function nothing(): void {
  // Comments and the doctype say nothing to readers.
}
