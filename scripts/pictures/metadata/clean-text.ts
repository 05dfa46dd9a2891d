// Text out of a file's metadata, made fit to print.

const longest = 5000;

/** Without control characters and with single spaces; line breaks stay. Nothing where nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = text
    .slice(0, longest)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/gu, "")
    .replace(/ *\n */g, "\n")
    .trim()
    .normalize("NFC");
  return clean === "" ? undefined : clean;
}

/** Every text that is left of several, each once. */
export function cleanTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => cleanText(text) ?? []))];
}
