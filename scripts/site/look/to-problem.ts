// From a finding in a page to the file and line that an editor can mend.
import { join } from "node:path";
import { readIfThere } from "../../base/kept.ts";
import type { Problem } from "../../base/problem.ts";
import { oldAddressesFile } from "../../content/old-addresses.ts";
import type { Edition } from "../../desk/edition.ts";
import type { Finding } from "./judge.ts";
import { addressOf } from "./resolve-address.ts";

interface Sources {
  readonly root: string;
  readonly edition: Edition;
  readonly base: string;
}

/** Names the page's source and the line that holds what was found; `texts` remembers files that were read. */
export function toProblem(
  { page, needle, message }: Finding,
  { root, edition, base }: Sources,
  texts: Map<string, string | undefined>,
): Problem {
  const address = base + addressOf(page);
  const read = (file: string) => {
    if (!texts.has(file)) texts.set(file, readIfThere(join(root, file))?.toString("utf8"));
    return texts.get(file);
  };
  const files = [edition.sourceOf(page), oldAddressesFile, "content/site.yaml"].filter((file) => file !== undefined);
  for (const file of files) {
    const line = needle === undefined ? undefined : lineOf(read(file), needle, base);
    if (line !== undefined) return { file, ...line, message: `The page ${address} ${message}` };
  }
  return { file: edition.sourceOf(page) ?? address, message: `The page ${address} ${message}` };
}

/** The first line that has the address as an editor wrote it: without the base path, in letters or encoded. */
function lineOf(text: string | undefined, needle: string, base: string): { line: number; column: number } | undefined {
  const path = needle.startsWith(base) ? `/${needle.slice(base.length)}` : needle;
  const forms = [path, safelyDecoded(path)];
  for (const [number, line] of (text ?? "").split(/\r?\n/).entries())
    for (const form of forms) {
      const column = form.length > 1 ? placeIn(line, form) : -1;
      if (column !== -1) return { line: number + 1, column: column + 1 };
    }
  return undefined;
}

/** Where an address stands by itself, not as a part of a longer one. */
function placeIn(line: string, address: string): number {
  for (let at = line.indexOf(address); at !== -1; at = line.indexOf(address, at + 1))
    if (!partOfAddress.test(line.charAt(at - 1)) && !partOfAddress.test(line.charAt(at + address.length))) return at;
  return -1;
}

const partOfAddress = /[\p{L}\p{M}\p{N}/#?=&%_-]/u;

function safelyDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
