// Pagefind answers a word that it does not know with the longest beginning of it that is a word: "internet" with all pages
// that say "in". Here such guesses are told from what was asked for.

/** A page that was found, and where. */
export interface Match {
  readonly id: string;
  /** Places in the text. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[] | undefined;
}

/** At the end of a word these letters make it one that nobody knows. */
const nonsense = "zqx";

/** For each word that is known, itself or as the beginning of others, the pages that have it; unknown ones are left out. */
export async function knownWords(
  words: readonly string[],
  ask: (words: string) => Promise<readonly Match[]>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const word of words) {
    const [found, exact] = await Promise.all([ask(word), ask(`"${word}"`)]);
    const pages = new Set(exact.map(({ id }) => id));
    if (found.some(({ id }) => !pages.has(id))) {
      const guessed = new Set((await ask(word + nonsense)).map(placesOf));
      for (const match of found) if (!guessed.has(placesOf(match))) pages.add(match.id);
    }
    if (pages.size > 0) known.set(word, pages);
  }
  return known;
}

function placesOf({ id, words, matchedMetaFields = [] }: Match): string {
  return [id, ...words, ...matchedMetaFields].join(" ");
}
