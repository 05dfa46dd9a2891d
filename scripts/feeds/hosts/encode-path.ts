// Paths in the lists and settings for hosts.

/** A path as browsers send it; `*` and `:` would be wildcards in `_redirects`. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll("*", "%2A").replaceAll(":", "%3A");
}

/** A page's path with and without its last slash: servers add the slash only where there is a folder. */
export function slashForms(path: string): string[] {
  if (path.endsWith("/")) return [path, path.slice(0, -1)];
  return /\.[^./]+$/.test(path) ? [path] : [path, `${path}/`];
}
