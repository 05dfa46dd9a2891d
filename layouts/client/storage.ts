// What a page keeps on the reader's device. Storage may be switched off, full, or damaged; then nothing is remembered, and
// nothing breaks.

/** What the device would not keep: it holds for this page. */
const unkept: Record<string, string> = {};

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  return unkept[name] ?? attempt(() => localStorage.getItem(name) ?? undefined);
}

/** Keeps a text under a name. Whether the next page will have it too. */
export function remember(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    delete unkept[name];
    return true;
  } catch {
    unkept[name] = text;
    return false;
  }
}

/** What an action with the storage gives; nothing where it fails. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
