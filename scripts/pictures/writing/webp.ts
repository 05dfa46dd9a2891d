// Puts Exif into a WebP file, in its chunk `EXIF`.

const exifFlag = 0b1000;
const flagsAt = 20;

/** The same picture with Exif at its end; it must be of the extended kind, as every file with XMP is. */
export function webpWith(webp: Buffer, exif: Buffer | undefined): Buffer {
  if (exif === undefined) return webp;
  if (webp.toString("latin1", 8, 16) !== "WEBPVP8X") throw new Error("The encoder gave no extended WebP file.");
  const head = Buffer.alloc(8);
  head.write("EXIF", 0, "latin1");
  head.writeUInt32LE(exif.length, 4);
  const whole = Buffer.concat([webp, head, exif, Buffer.alloc(exif.length % 2)]);
  whole.writeUInt8(whole.readUInt8(flagsAt) | exifFlag, flagsAt);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}
