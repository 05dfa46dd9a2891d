// A disk that is full, or that gives this account no more or nothing so large, as a sentence for the person who can change that.

const makeRoom = "Make room, and try again.";

const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ["The disk is full", makeRoom],
  EDQUOT: ["This account may not put more on the disk", makeRoom],
  EFBIG: ["This account, or this disk, may not have files so large", "Raise the limit (ulimit -f), and try again."],
};

/** Names the file where it is known; nothing where an error is of another kind. */
export function sayNoRoom(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  const found = causes[String(error.code)];
  if (found === undefined) return undefined;
  const [cause, remedy] = found;
  const path = "dest" in error ? error.dest : "path" in error ? error.path : undefined;
  const what = typeof path === "string" ? `: ${path} could not be written` : "";
  return `${cause}${what}. ${remedy}`;
}
