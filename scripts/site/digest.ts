// Digests of props: two values have the same digest only where they say the same.
import { shortHash } from "../base/hash.ts";

/** What is no longer than this is its own digest. */
const longestInline = 120;

const known = new WeakMap<object, string>();

/**
 * A digest of plain data. Objects that say much are remembered, so that a card which stands on many pages is digested
 * once; they must not change afterwards. Markdown that carries the hash of its text is known by that, and not read.
 */
export function digestOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length > longestInline ? `~${shortHash(value)}` : `"${value.length}:${value}`;
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? shortened(`[${value.map(digestOf).join()}]`) : digestOfObject(value);
    default:
      return String(value);
  }
}

function digestOfObject(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = fieldsOf(value);
  const digest = shortened(text);
  if (digest !== text) known.set(value, digest);
  return digest;
}

function shortened(text: string): string {
  return text.length > longestInline ? `#${shortHash(text)}` : text;
}

function fieldsOf(value: object): string {
  let text = "{";
  const isText = "markdown" in value && "markdownHash" in value;
  for (const key of Object.keys(value)) {
    if (isText && key === "markdown") continue;
    const field: unknown = value[key as keyof typeof value];
    if (field !== undefined) text += `${key.length}:${key}=${digestOf(field)},`;
  }
  return `${text}}`;
}
