// Pixels into files: how each format is written, and what is written into it.
import type { Sharp } from "sharp";
import type { Form } from "./original.ts";
import type { RenditionFormat } from "./rendition.ts";
import type { Rights } from "./rights.ts";
import { avifWith, roomFor } from "./writing/avif.ts";
import { exifBlock } from "./writing/exif.ts";
import { gifWith } from "./writing/gif.ts";
import { iimResource } from "./writing/iim.ts";
import { jpegWith } from "./writing/jpeg.ts";
import { pngWith } from "./writing/png.ts";
import { webpWith } from "./writing/webp.ts";
import { xmpPacket } from "./writing/xmp.ts";

export type RasterFormat = Exclude<RenditionFormat, "svg">;

/** What is in the picture decides how it is written. */
export type Content = Form | "card";

/** How each format is written. Whoever changes what is written here also raises the version of the recipe in original.ts. */
export const encoders: Readonly<Record<RasterFormat, (pixels: Sharp, content: Content) => Sharp>> = {
  // Effort 4, the encoder's own choice, takes five times as long for files of the same size.
  avif: (pixels, content) =>
    content === "photo"
      ? pixels.avif({ quality: 52, effort: 3, chromaSubsampling: "4:2:0" })
      : pixels.avif({ quality: 62, effort: 3, chromaSubsampling: "4:4:4" }),
  webp: (pixels, content) =>
    content === "photo" ? pixels.webp({ quality: 78 }) : pixels.webp({ quality: 82, smartSubsample: true }),
  jpg: (pixels) => pixels.flatten({ background: "#ffffff" }).jpeg({ quality: 80, progressive: true }),
  png: (pixels, content) =>
    content === "card" ? pixels.png({ palette: true, colours: 64, effort: 1 }) : pixels.png({ compressionLevel: 9 }),
  gif: (pixels) => pixels.gif({ effort: 7 }),
};

/** The file of a picture that carries its rights and no other metadata. Throws what the encoder throws. */
export async function encode(pixels: Sharp, format: RasterFormat, content: Content, rights: Rights): Promise<Buffer> {
  const xmp = xmpPacket(rights);
  const exif = exifBlock(rights);
  const set = encoders[format](pixels, content);
  const withXmp = xmp === undefined || format === "gif" ? set : set.withXmp(xmp);
  switch (format) {
    case "avif":
      return avifWith(
        await (exif === undefined ? withXmp : withXmp.withExif({ IFD0: { Copyright: roomFor(exif) } })).toBuffer(),
        exif,
      );
    case "webp":
      return webpWith(await withXmp.toBuffer(), exif);
    case "jpg":
      return jpegWith(await withXmp.toBuffer(), exif, iimResource(rights));
    case "png":
      return pngWith(await withXmp.toBuffer(), exif);
    case "gif":
      return gifWith(await withXmp.toBuffer(), xmp);
    default:
      return format satisfies never;
  }
}
