// Puts Exif into an AVIF file, in place of a block that the encoder left room for.
// Boxes are those of ISO/IEC 14496-12, 8.11 (meta, iinf, iloc); their layout here is what libheif writes.

const boxHead = 8;
/** Before the block itself stand four bytes that say where it begins, and the six of its name. */
const exifHead = Buffer.from("\0\0\0\x06Exif\0\0", "latin1");

/** A line of text which, given to the encoder as Exif, makes room for this block. */
export function roomFor(exif: Buffer): string {
  return "-".repeat(Math.max(1, exif.length - 64));
}

/** The same picture with `exif` in that room; what is left of it is zeros. */
export function avifWith(avif: Buffer, exif: Buffer | undefined): Buffer {
  if (exif === undefined) return avif;
  const { offset, length } = placeOfExif(avif);
  const room = length - exifHead.length;
  if (room < exif.length) throw new Error(`The encoder left ${room} bytes for ${exif.length} of Exif.`);
  const whole = Buffer.from(avif);
  whole.fill(0, offset, offset + length);
  exifHead.copy(whole, offset);
  exif.copy(whole, offset + exifHead.length);
  return whole;
}

function placeOfExif(avif: Buffer): { offset: number; length: number } {
  const meta = box(avif, 0, avif.length, "meta");
  // Full boxes have four bytes of version and flags before their content.
  const [from, to] = [meta.start + 4, meta.end];
  const id = exifItem(avif, box(avif, from, to, "iinf"));
  return placeOf(avif, box(avif, from, to, "iloc").start, id);
}

interface Box {
  readonly start: number;
  readonly end: number;
}

function box(bytes: Buffer, from: number, to: number, type: string): Box {
  for (let at = from; at + boxHead <= to; at += bytes.readUInt32BE(at)) {
    const size = bytes.readUInt32BE(at);
    if (size < boxHead) break;
    if (bytes.toString("latin1", at + 4, at + boxHead) === type) return { start: at + boxHead, end: at + size };
  }
  throw new Error(`The encoder gave an AVIF file without the box ${type}.`);
}

function exifItem(bytes: Buffer, { start, end }: Box): number {
  for (let at = start + 6; at < end; at += bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 16, at + 20) === "Exif") return bytes.readUInt16BE(at + 12);
  throw new Error("The encoder gave an AVIF file without Exif.");
}

function placeOf(bytes: Buffer, start: number, wanted: number): { offset: number; length: number } {
  const sizes = bytes.readUInt16BE(start + 4);
  if (bytes.readUInt8(start) !== 0 || sizes !== 0x4440)
    throw new Error("The encoder gave an AVIF file whose items are listed in an unknown way.");
  const count = bytes.readUInt16BE(start + 6);
  for (let item = 0, at = start + 8; item < count; item++) {
    const extents = bytes.readUInt16BE(at + 8);
    if (bytes.readUInt16BE(at) === wanted && extents === 1)
      return { offset: bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 10), length: bytes.readUInt32BE(at + 14) };
    at += 10 + extents * 8;
  }
  throw new Error("The encoder gave an AVIF file whose Exif is nowhere.");
}
