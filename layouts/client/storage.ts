// What a page keeps on the reader's device. Storage may be switched off; then nothing is remembered, and nothing breaks.

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  return attempt(() => localStorage.getItem(name) ?? undefined);
}

/** Keeps a text under a name. */
export function remember(name: string, text: string): void {
  attempt(() => localStorage.setItem(name, text));
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
