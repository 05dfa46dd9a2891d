// A file's bytes as text: UTF-8 with or without BOM, line feeds only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../base/problem.ts";

export type TextReading = { readonly text: string } | { readonly problem: Problem };

/** Reads a file of the project; `file` is relative to `root` and is what problems name. */
export function readText(root: string, file: string): TextReading {
  return decodeText(file, readFileSync(join(root, file)));
}

/** Decodes bytes; carriage returns and the byte order mark are accepted and dropped. */
export function decodeText(file: string, bytes: Uint8Array): TextReading {
  try {
    return { text: decode(bytes).replace(/\r\n?/g, "\n") };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: { file, ...firstBadByte(bytes), message: encodingMessage(bytes) } };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function encodingMessage(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return `This file is ${utf16 ? "saved as UTF-16" : "not UTF-8 text"}. In your editor choose “Save with encoding” and then UTF-8.`;
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const column = firstBadColumn(bytes.subarray(start, end));
    if (column !== undefined) return { line, column };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function firstBadColumn(bytes: Uint8Array): number | undefined {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const bad = lenient.indexOf("\ufffd");
  return bad === -1 ? undefined : bad + 1;
}
