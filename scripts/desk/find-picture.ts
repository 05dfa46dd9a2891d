// From the name of a picture in a text to its file.
import { decoded } from "../base/decoded.ts";

/**
 * The file in content/pictures/ that is meant. In Markdown `%20` is read as a space, so a file whose own name holds such
 * signs is known by what they stand for, unless another file has just that name.
 */
export function findPicture(name: string, files: ReadonlySet<string>): string | undefined {
  return files.has(name) ? name : [...files].find((file) => file.includes("%") && decoded(file) === name);
}
