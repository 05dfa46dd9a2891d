// Short digests of each prop of a page, by which a later build can say what changed. They explain; they do not decide.

const unit = 4;

/** Four characters for each prop: two for its name, two for its digest. */
export function facetsOf(digests: readonly (readonly [name: string, digest: string])[]): string {
  // Joined, not added up: V8 would keep every step of an addition, and there are facets for every page.
  return digests.map(([name, digest]) => mark(name) + mark(digest)).join("");
}

/** Which of the props named `names` differ; empty where the difference is too small for facets. */
export function changedFacets(before: string, after: string, names: readonly string[]): string[] {
  const [old, fresh] = [units(before), units(after)];
  const differing = [...fresh].filter((facet) => !old.has(facet)).concat([...old].filter((facet) => !fresh.has(facet)));
  const marks = new Set(differing.map((facet) => facet.slice(0, unit / 2)));
  return names.filter((name) => marks.has(mark(name)));
}

function units(facets: string): Set<string> {
  return new Set(facets.match(/.{4}/g));
}

/** FNV-1a, folded into two characters. */
function mark(text: string): string {
  let mixed = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return (((mixed ^ (mixed >>> 16)) >>> 0) % 1296).toString(36).padStart(2, "0");
}
