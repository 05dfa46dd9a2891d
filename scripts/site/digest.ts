// Digests of props: two values have the same digest only where they say the same.
import { shortHash } from "../base/hash.ts";

/** What is shorter than its digest is its own digest. */
const longestInline = 48;

const known = new WeakMap<object, string>();

/**
 * A digest of plain data. Objects are remembered, so what many pages share is digested once; they must not change
 * afterwards. Markdown that carries the hash of its text is known by that, and not read.
 */
export function digestOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length > longestInline ? `~${shortHash(value)}` : `"${value.length}:${value}`;
    case "object":
      return value === null ? "null" : digestOfObject(value);
    default:
      return String(value);
  }
}

function digestOfObject(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = Array.isArray(value) ? `[${value.map(digestOf).join()}]` : `{${fieldsOf(value)}}`;
  const digest = text.length > longestInline ? `#${shortHash(text)}` : text;
  known.set(value, digest);
  return digest;
}

function fieldsOf(value: object): string {
  let text = "";
  const isText = "markdown" in value && "markdownHash" in value;
  for (const key of Object.keys(value)) {
    if (isText && key === "markdown") continue;
    const field: unknown = value[key as keyof typeof value];
    if (field !== undefined) text += `${key.length}:${key}=${digestOf(field)},`;
  }
  return text;
}
