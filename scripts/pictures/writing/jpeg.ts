// Puts Exif and IIM into a JPEG file, in the segments where readers look for them.

const start = Buffer.from([0xff, 0xd8]);
const app1 = 0xe1;
const app13 = 0xed;
const largestSegment = 0xffff - 2;

/** The same picture with the blocks that are given, first of all: Exif readers expect theirs before any other. */
export function jpegWith(jpeg: Buffer, exif: Buffer | undefined, iim: Buffer | undefined): Buffer {
  if (!jpeg.subarray(0, 2).equals(start)) throw new Error("The encoder gave no JPEG file.");
  return Buffer.concat([
    start,
    ...(exif === undefined ? [] : [segment(app1, "Exif\0\0", exif)]),
    ...(iim === undefined ? [] : [segment(app13, "Photoshop 3.0\0", iim)]),
    jpeg.subarray(2),
  ]);
}

function segment(marker: number, name: string, data: Buffer): Buffer {
  const length = name.length + data.length;
  if (length > largestSegment) throw new Error("The picture's rights are longer than a JPEG file can hold");
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(length + 2, 2);
  return Buffer.concat([head, Buffer.from(name, "latin1"), data]);
}
