// Quotation marks by language: outer opening, outer closing, inner opening, inner closing.

const english = ["“", "”", "‘", "’"];
const low = ["„", "“", "‚", "‘"];
const lowToHigh = ["„", "”", "‚", "’"];
const angledThenLow = ["«", "»", "„", "“"];
const angledThenHigh = ["«", "»", "“", "”"];
const lowThenAngled = ["„", "”", "«", "»"];
const high = ["”", "”", "’", "’"];
/** French sets a narrow no-break space between the marks and the words. */
const spaced = ["«\u202f", "\u202f»", "“", "”"];

/** By primary language subtag; what is not here is set as English is. */
const quotes: Readonly<Record<string, readonly string[]>> = {
  be: angledThenLow,
  bg: low,
  bs: lowToHigh,
  ca: angledThenHigh,
  cs: low,
  da: ["»", "«", "›", "‹"],
  de: low,
  el: angledThenHigh,
  en: english,
  es: angledThenHigh,
  et: low,
  eu: angledThenHigh,
  fi: high,
  fr: spaced,
  gl: angledThenHigh,
  hr: lowToHigh,
  hu: ["„", "”", "»", "«"],
  hy: ["«", "»", "“", "”"],
  is: low,
  it: angledThenHigh,
  ja: ["「", "」", "『", "』"],
  ka: low,
  kk: angledThenHigh,
  lt: low,
  lv: angledThenLow,
  mk: low,
  nb: ["«", "»", "‘", "’"],
  nn: ["«", "»", "‘", "’"],
  no: ["«", "»", "‘", "’"],
  pl: lowThenAngled,
  ro: lowThenAngled,
  ru: angledThenLow,
  sk: low,
  sl: low,
  sq: ["„", "“", "‘", "’"],
  sr: lowToHigh,
  sv: high,
  uk: angledThenLow,
};

/** The quotation marks of a language, `uk` or `en-GB`. */
export function quotesOf(language: string): readonly string[] {
  const [primary = ""] = language.toLowerCase().split("-");
  return (Object.hasOwn(quotes, primary) ? quotes[primary] : undefined) ?? english;
}
