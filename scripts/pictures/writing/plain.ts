// Text as files can hold it in every form of metadata.

const longest = 2000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no form for them.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Without control characters and halves of characters, at most 2,000 characters: the limit of IIM's description. */
export function plain(text: string): string {
  const whole = text.replace(unwritable, "").replace(/\p{Surrogate}/gu, "");
  const characters = [...whole];
  return characters.length <= longest ? whole : `${characters.slice(0, longest - 1).join("")}…`;
}
