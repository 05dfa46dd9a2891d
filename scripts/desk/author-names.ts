// The names in a story's byline.
import { type Article, isStaff } from "./desk.ts";

/** Staff and guests, in the editor's order. */
export function authorNames({ authors }: Article): string[] {
  return authors.map((author) => (isStaff(author) ? author.entry.fields.name : author.name));
}
