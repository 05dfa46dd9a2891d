// The files of a picture, one a size and format, as pages name them: `name.id.WIDTHxHEIGHT.format`.

/**
 * One small file of each picture on a page, in a form that every browser with a worker reads: enough to look at, little to
 * load.
 */
export function smallRenditions(html: string): readonly string[] {
  const found = html.matchAll(/<source type="image\/webp" srcset="(\S+)|<img src="([^"]+\.svg)"/g);
  return [...new Set([...found].map(([, webp, drawing]) => webp ?? drawing ?? ""))];
}

/** What the addresses of a picture's files share. */
export function pictureOf(address: string): string {
  return address.replace(/\d+x\d+\.\w+$/, "");
}
