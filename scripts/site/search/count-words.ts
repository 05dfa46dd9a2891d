// Counts the words of a part's pages: where each stands.
import { getOrAdd } from "../../base/get-or-add.ts";
import type { Form, Lexicon } from "./lexicon.ts";
import { Posting } from "./posting.ts";
import type { IndexedWord } from "./word-files.ts";

/** The words of a page, by their numbers. */
export interface CountedPage {
  readonly words: Uint32Array;
  /** Of what its result shows, in the order of the fields. */
  readonly fields: readonly Uint32Array[];
}

/** Every word of the pages. */
export function countWords(pages: readonly CountedPage[], lexicon: Lexicon): readonly IndexedWord[] {
  const known = new Map<string, IndexedWord & { readonly accented: Map<string, Posting> }>();
  const postingOf = ({ stem, accented }: Form): Posting => {
    const word = getOrAdd(known, stem, () => ({ stem, plain: new Posting(), accented: new Map() }));
    return accented === "" ? word.plain : getOrAdd(word.accented, accented, () => new Posting());
  };
  const marked = (forms: readonly Form[]) => forms.map((form) => ({ posting: postingOf(form), weight: form.weight }));
  const inText = lexicon.words.map(({ pieces }) => pieces.map(marked));
  const inFields = lexicon.fieldWords.map(marked);
  for (const [number, page] of pages.entries()) {
    const seen: Posting[] = [];
    let position = 0;
    for (const word of page.words)
      for (const piece of inText[word] ?? []) {
        for (const { posting, weight } of piece) {
          if (posting.isIdle) seen.push(posting);
          posting.see(weight, position);
        }
        position++;
      }
    for (const [field, words] of page.fields.entries())
      for (const [place, word] of words.entries())
        for (const { posting } of inFields[word] ?? []) {
          if (posting.isIdle) seen.push(posting);
          posting.seeInField(field, place);
        }
    for (const posting of seen) posting.endPage(number);
  }
  return [...known.values()];
}
