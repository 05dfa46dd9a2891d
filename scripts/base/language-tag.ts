// BCP 47 language tags, like `uk` or `en-GB`: which are ones, and which way their languages run.

/** Whether a text is one language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The scripts in use that run from right to left, by their names in ISO 15924. */
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** `rtl` for a language that runs from right to left; nothing for others, since that is how pages run by themselves. */
export function directionOf(tag: string): "rtl" | undefined {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : undefined;
}
