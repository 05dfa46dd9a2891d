// Text in which `%` stands for signs, as in web addresses.

/** The text with its escapes read, or as it is where they cannot be. */
export function decoded(text: string, decode: (text: string) => string = decodeURIComponent): string {
  try {
    return decode(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
