// A disk that is full, or that gives this account no more, as a sentence for the person who can change that.

const causes: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "This account may not put more on the disk",
};

/** Names the file where it is known; nothing where an error is of another kind. */
export function sayNoRoom(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  const cause = causes[String(error.code)];
  if (cause === undefined) return undefined;
  const path = "dest" in error ? error.dest : "path" in error ? error.path : undefined;
  const what = typeof path === "string" ? `: ${path} could not be written` : "";
  return `${cause}${what}. Make room, and try again.`;
}
