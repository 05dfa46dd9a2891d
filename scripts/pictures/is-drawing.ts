// Tells drawings from photographs: charts, logos and screenshots have flat areas, or nothing at all behind them.

/** Two neighbours in a photograph are rarely the same to the last bit; in a drawing most are. */
const flatShare = 0.6;
/** Colours that are not flat areas are those of edges, which are few. */
const mostColours = 512;
/** So much of what is behind a picture may shine through it unnoticed. */
const clearShare = 0.01;

/** Whether something behind it would shine through a picture; soft edges do not count. */
export function seesThrough(points: Uint8Array): boolean {
  let clear = 0;
  for (let at = 3; at < points.length; at += 4) clear += 255 - (points[at] ?? 255);
  return clear / 255 > (points.length / 4) * clearShare;
}

/** `points` are red, green, blue and alpha of points in rows of `width`, untouched by any smoothing. */
export function isDrawing(points: Uint8Array, width: number): boolean {
  if (seesThrough(points)) return true;
  const pixels = new Uint32Array(points.buffer.slice(points.byteOffset, points.byteOffset + points.byteLength));
  const colours = new Set(pixels);
  let same = 0;
  let pairs = 0;
  for (let at = 0; at < pixels.length; at++) {
    if ((at + 1) % width === 0) continue;
    pairs++;
    if (pixels[at] === pixels[at + 1]) same++;
  }
  return colours.size <= mostColours && same / pairs >= flatShare;
}
