// A path without what follows its last full stop.

export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, "");
}
