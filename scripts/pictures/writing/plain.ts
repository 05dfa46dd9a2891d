// Text as files can hold it in every form of metadata.

const longest = 2000;
/** What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), and U+007F. */
const unwritable = /[^\t\n\r\u0020-\u007E\u0080-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Without control characters and halves of characters, at most 2,000 characters: the limit of IIM's description. */
export function plain(text: string): string {
  const whole = text.replace(unwritable, "");
  const characters = [...whole];
  return characters.length <= longest ? whole : `${characters.slice(0, longest - 1).join("")}…`;
}
