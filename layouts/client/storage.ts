// What a page keeps on the reader's device. Storage may be switched off, or damaged; then nothing is remembered, and nothing
// breaks.

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  return attempt(() => localStorage.getItem(name) ?? undefined);
}

/** Keeps a text under a name. */
export function remember(name: string, text: string): void {
  attempt(() => localStorage.setItem(name, text));
}

/** What an action with the storage gives; nothing where it fails. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
