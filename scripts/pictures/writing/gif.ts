// Puts XMP into a GIF file, as an application extension.

/** Header and logical screen descriptor. */
const fixedLength = 13;
const name = Buffer.from("\x21\xff\x0bXMP DataXMP", "latin1");

/** Bytes that lead any reader that takes the packet for blocks out of it again: XMP specification, part 3, 1.1.2. */
const wayOut = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

/** The same picture with an XMP packet before its frames. */
export function gifWith(gif: Buffer, xmp: string | undefined): Buffer {
  if (gif.toString("latin1", 0, 6) !== "GIF89a") throw new Error("The encoder gave no GIF file.");
  if (xmp === undefined) return gif;
  const place = afterFirstExtension(gif);
  return Buffer.concat([gif.subarray(0, place), name, Buffer.from(xmp), wayOut, gif.subarray(place)]);
}

/** Browsers look for the number of loops, `NETSCAPE2.0`, in the first extension: it stays there. */
function afterFirstExtension(gif: Buffer): number {
  const packed = gif.readUInt8(10);
  const colours = (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 0b111) + 1);
  const place = fixedLength + colours;
  const loops = gif.readUInt16BE(place) === 0x21ff;
  if (!loops) return place;
  let next = place + 2;
  for (let length = gif.readUInt8(next); length > 0; length = gif.readUInt8(next)) next += length + 1;
  return next + 1;
}
