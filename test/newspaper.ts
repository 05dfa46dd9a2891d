// A throw-away copy of the tiny newspaper, for tests that change files.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export const paper = resolve(import.meta.dirname, "paper");

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Copies test/paper, puts `files` over it, and returns the folder; it goes when the test is done. */
export function newspaper(files: Files = {}): string {
  const root = newspaperToKeep(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The same for several tests; the caller removes the folder. */
export function newspaperToKeep(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "dateline-"));
  cpSync(join(paper, "content"), join(root, "content"), { recursive: true });
  for (const [file, text] of Object.entries(files)) put(root, file, text);
  return root;
}

/** Writes one file of a newspaper. */
export function put(root: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
