// The boxes in which a device keeps the paper. Page and worker share them; the scope keeps papers on one host apart.

export type Box = "shell" | "assets" | "pages" | "saved" | "pictures";

/** `scope` is the address under which the whole paper lives. */
export function cacheName(scope: string, box: Box): string {
  return `${scope} ${box}`;
}
