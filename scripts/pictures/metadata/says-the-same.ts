// Whether two kinds of metadata mean the same, in spite of what old formats cannot hold.
import { iimLimits } from "./iim-rights.ts";
import type { Said } from "./said.ts";

type Field = "creators" | "creditLine" | "copyrightNotice" | "description";

/** Compares letters alone; a text that its format cut short, or whose foreign letters it lost, is no contradiction. */
export function saysTheSame(field: Field, first: Said, second: Said): boolean {
  const [long, short] = [plain(first[field]), plain(second[field])];
  return matches(long, short, field) || matches(short, long, field);
}

function matches(whole: string, other: string, field: Field): boolean {
  const limit = iimLimits[field] ?? Number.POSITIVE_INFINITY;
  const wasCut = Buffer.byteLength(other) >= limit - 8 && whole.startsWith(other);
  return wasCut || fits(whole, other) || fits(whole, other.replaceAll("??", "?"));
}

/** Letters and digits in their order, in small; a list of names is compared in any order and however it was parted. */
function plain(value: string | readonly string[] | undefined): string {
  const parts = typeof value === "string" ? [value] : (value ?? []).flatMap((names) => names.split(/[,;]/));
  return parts
    .map((part) => part.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase())
    .map((part) => part.replace(/[^\p{L}\p{N}?]+/gu, " ").trim())
    .sort()
    .join(" ");
}

/** Exif knows ASCII only: a letter that it lost became one question mark, or one for each of its two bytes. */
function fits(whole: string, other: string): boolean {
  return whole.length === other.length && [...other].every((letter, at) => letter === "?" || letter === whole[at]);
}
