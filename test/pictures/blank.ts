// Small pictures made on the spot.
import { crc32 } from "node:zlib";
import sharp from "sharp";

/** What a browser or an agency may hand in; HEIC is not here, since its encoder is not free. */
export const writableFormats = ["jpg", "png", "webp", "avif", "tiff", "gif"] as const;
export type WritableFormat = (typeof writableFormats)[number];

const encoders = { jpg: "jpeg", png: "png", webp: "webp", avif: "avif", tiff: "tiff", gif: "gif" } as const;

/** A soft gradient, so that it counts as a photograph. */
export function blank(format: WritableFormat, width = 60, height = 40): Promise<Buffer> {
  const pixels = Buffer.from(
    Array.from({ length: width * height }, (_, at) => [at % 251, (at * 7) % 241, (at * 13) % 239]).flat(),
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .blur(3)
    .toFormat(encoders[format])
    .toBuffer();
}

/** A small PNG file that says, with all checksums right, that it is 60,000 × 50,000 pixels large. */
export async function bomb(): Promise<Buffer> {
  const bytes = Buffer.from(await blank("png"));
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(50_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
