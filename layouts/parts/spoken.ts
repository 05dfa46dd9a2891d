// The language of words that are not in the language around them, for readers' eyes, ears and hyphens.
import { directionOf } from "../../scripts/base/language-tag.ts";

interface Spoken {
  readonly lang?: string;
  readonly dir?: "rtl";
}

/** Attributes for the element that holds the words; none where they are in the language around them. */
export function spoken(language: string | undefined): Spoken {
  if (language === undefined) return {};
  const dir = directionOf(language);
  return dir === undefined ? { lang: language } : { lang: language, dir };
}
