// Finds the line and column of a field. Slow, and called only once something is wrong.
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Position } from "../base/problem.ts";
import type { YamlText } from "./yaml-text.ts";

export type FieldPath = readonly PropertyKey[];

/**
 * Where a field stands: its name for `key`, what is written behind it for `value`. Where the field is missing, the
 * nearest field around it; for the file as a whole, its first line.
 */
export function locate({ yaml, firstLine }: YamlText, path: FieldPath, which: "key" | "value"): Position {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, version: "1.2", schema: "core", uniqueKeys: false });
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document.contents, path.slice(0, length), length === path.length ? which : "key");
    if (offset === undefined) continue;
    const { line, col } = lineCounter.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  }
  return { line: 1, column: 1 };
}

function offsetOf(contents: unknown, path: FieldPath, which: "key" | "value"): number | undefined {
  const parent = path.slice(0, -1).reduce<unknown>(child, contents);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && keyName(item.key) === String(last));
    if (pair === undefined) return undefined;
    return start(which === "key" ? pair.key : pair.value) ?? start(pair.key);
  }
  return start(child(parent, last));
}

function child(node: unknown, step: PropertyKey | undefined): unknown {
  if (isMap(node)) return node.items.find((item) => isPair(item) && keyName(item.key) === String(step))?.value;
  if (isNode(node) && "items" in node && typeof step === "number") return node.items[step];
  return undefined;
}

function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
