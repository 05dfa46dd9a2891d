// Whether a build would give just what is there already.
import type { Grounds, Manifest } from "./manifest.ts";
import { digestOfPlaced } from "./place-beside.ts";
import type { Previous } from "./previous.ts";
import { besideOf, type Run } from "./run.ts";

/**
 * True where content and code are as at the last build, every file of the site and beside it is as that left it, and no
 * moment has come since at which the edition is another. Time that went back is no ground to trust.
 */
export function isUnchanged(
  { now, output }: Run,
  previous: Previous,
  { content, code }: Pick<Grounds, "content" | "code">,
): previous is Previous & { readonly manifest: Manifest & { readonly state: string } } {
  const { manifest, touched } = previous;
  const grounds = manifest?.grounds;
  if (manifest?.state === undefined || grounds === undefined || touched.size > 0) return false;
  const isTime = manifest.now <= now && (grounds.until === undefined || now < grounds.until);
  return (
    isTime &&
    grounds.content === content &&
    grounds.code === code &&
    grounds.beside === digestOfPlaced(besideOf(output))
  );
}
