// Whether a GIF file goes on to its end. Its decoder drops a last frame that was cut off, and does not say so.

const headerLength = 13;
const [image, extension, trailer] = [0x2c, 0x21, 0x3b];

/** Walks from block to block (GIF89a, appendix B); what is no block is left to the decoder to judge. */
export function gifIsWhole(bytes: Uint8Array): boolean {
  let at = headerLength + colourTable(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === trailer) return true;
    if (kind === extension) at = afterSubBlocks(bytes, at + 2);
    else if (kind === image) at = afterSubBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0));
    else return true;
  }
  return false;
}

/** In bytes, by the flags that announce it. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += length + 1;
  return at + 1;
}
