// From the name of a picture in a text to its file.
import { decoded } from "../base/decoded.ts";
import { remembered } from "../base/remembered.ts";

/**
 * The file in content/pictures/ that is meant. In Markdown `%20` is read as a space, so a file whose own name holds such
 * signs is known by what they stand for, unless another file has just that name. Accents may be signs of their own in the
 * one, and parts of their letters in the other.
 */
export function findPicture(name: string, files: ReadonlySet<string>): string | undefined {
  return files.has(name) ? name : byMeaning(files).get(name.normalize("NFC"));
}

const byMeaning = remembered((files: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const meant = new Map<string, string>();
  for (const file of files)
    for (const name of [file.normalize("NFC"), meaningOf(file)]) if (!meant.has(name)) meant.set(name, file);
  return meant;
});

/** What a picture's name says, with its escapes read and accents in their letters. */
export function meaningOf(name: string): string {
  return decoded(name).normalize("NFC");
}
