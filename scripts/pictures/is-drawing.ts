// Tells drawings from photographs: charts, logos and screenshots have flat areas, or nothing at all behind them.

/** Two neighbours in a photograph are rarely the same to the last bit; in a drawing most are. */
const flatShare = 0.6;
/** Colours that are not flat areas are those of edges, which are few. */
const mostColours = 512;
/** The least alpha that counts as nothing shining through. */
const opaque = 250;

/** Whether something behind it would shine through a picture. */
export function seesThrough(points: Uint8Array): boolean {
  return points.some((value, at) => at % 4 === 3 && value < opaque);
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
