// The renditions that a page names, as one short text: a record holds such a list for each page of the archive.

/** `pictures/a.0f.320x180.avif` and `pictures/a.0f.640x360.avif` become `pictures/a.0f,320x180.avif,640x360.avif`. */
export function packPictures(outputs: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const output of outputs) {
    const [, stem = "", rest = ""] = /^(.*)\.([^.]+\.[^.]+)$/.exec(output) ?? [];
    if (rest === "" || /[, ]/.test(output)) throw new Error(`${output} is no rendition's name.`);
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [rest]);
    else group.push(rest);
  }
  return [...groups].map(([stem, rests]) => [stem, ...rests].join()).join(" ");
}

/** All outputs that are in any of the lists, sorted. */
export function unpackPictures(lists: Iterable<string>): string[] {
  const groups = new Set<string>();
  for (const list of new Set(lists)) for (const group of list.split(" ")) if (group !== "") groups.add(group);
  const outputs = new Set<string>();
  for (const group of groups) {
    const [stem, ...rests] = group.split(",");
    for (const rest of rests) outputs.add(`${stem}.${rest}`);
  }
  return [...outputs].sort();
}
