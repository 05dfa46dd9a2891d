// What this account may not read or write, as a sentence for the person who can change that.
import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";

const codes = ["EACCES", "EPERM", "EROFS"];

/** Names the file or folder whose permissions stand in the way; nothing where an error is of another kind. */
export function sayForbidden(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && codes.includes(String(error.code)))) return undefined;
  const path = "dest" in error ? error.dest : "path" in error ? error.path : undefined;
  if (typeof path !== "string") return undefined;
  const folder = nearestFolder(path);
  const what = mayWrite(folder) ? `${path} may not be read or written` : `${folder} may not be written to`;
  return `${what} by this account. Change its owner or its permissions, and try again.`;
}

function nearestFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) || folder === path ? folder : nearestFolder(folder);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
