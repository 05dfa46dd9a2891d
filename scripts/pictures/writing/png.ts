// Puts Exif into a PNG file, in its chunk `eXIf`.
import { crc32 } from "node:zlib";

const signatureLength = 8;
const headerLength = 25;

/** The same picture with Exif after its header. */
export function pngWith(png: Buffer, exif: Buffer | undefined): Buffer {
  if (png.toString("latin1", signatureLength + 4, signatureLength + 8) !== "IHDR")
    throw new Error("The encoder gave no PNG file.");
  if (exif === undefined) return png;
  const place = signatureLength + headerLength;
  return Buffer.concat([png.subarray(0, place), chunk("eXIf", exif), png.subarray(place)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
