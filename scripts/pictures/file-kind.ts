// What a file is by its first bytes, whatever its name says.

export type PictureKind = "JPEG" | "PNG" | "WebP" | "AVIF" | "HEIC" | "TIFF" | "GIF" | "SVG";

/** The endings of each kind's names, the usual one first. */
const endings: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ["jpg", "jpeg", "jpe", "jfif"],
  PNG: ["png"],
  WebP: ["webp"],
  AVIF: ["avif"],
  HEIC: ["heic", "heif"],
  TIFF: ["tif", "tiff"],
  GIF: ["gif"],
  SVG: ["svg"],
};

/** Brands of ISO/IEC 14496-12 files whose pictures are coded as AV1 or in another way. */
const brands = new Map<string, PictureKind>([
  ...["avif", "avis"].map((brand) => [brand, "AVIF"] as const),
  ...["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].map((brand) => [brand, "HEIC"] as const),
]);

/** Bytes, written as Latin-1, and where they stand. */
type Signature = readonly [name: string, bytes: string, at?: number];

const signatures: readonly (Signature & readonly [PictureKind, ...unknown[]])[] = [
  ["JPEG", "\xff\xd8\xff"],
  ["PNG", "\x89PNG\r\n\x1a\n"],
  ["WebP", "WEBP", 8],
  ["TIFF", "II*\0"],
  ["TIFF", "II+\0"],
  ["TIFF", "MM\0*"],
  ["TIFF", "MM\0+"],
  ["GIF", "GIF87a"],
  ["GIF", "GIF89a"],
];

const svg =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<(?:\w+:)?svg[\s>]/i;

/** Files that end up among pictures by mistake, and how a person calls them. */
const others: readonly Signature[] = [
  ["a PDF file", "%PDF-"],
  ["a ZIP archive, which may hold the picture", "PK\x03\x04"],
  ["a ZIP archive without anything in it", "PK\x05\x06"],
  ["a RAR archive, which may hold the picture", "Rar!"],
  ["a 7z archive, which may hold the picture", "7z\xbc\xaf"],
  ["a locked or old Office document", "\xd0\xcf\x11\xe0"],
  ["a Photoshop file", "8BPS"],
  ["a Windows bitmap", "BM"],
  ["a JPEG XL file", "\xff\x0a"],
  ["a JPEG XL file", "JXL ", 4],
  ["a film", "ftyp", 4],
  ["a film", "\x1a\x45\xdf\xa3"],
  ["a film or a sound", "RIFF"],
  ["a web page", "<!DOCTYPE html"],
  ["a web page", "<!doctype html"],
  ["a web page", "<html"],
  ["a pointer of Git LFS in place of one: run git lfs pull", "version https://git-lfs"],
];

/** The kind of a picture's bytes, or what else they are in words; nothing where nobody knows. */
export function kindOf(bytes: Buffer): { readonly kind: PictureKind } | { readonly other: string | undefined } {
  const head = bytes.toString("latin1", 0, 4096);
  const starts = ([, signature, at = 0]: Signature) => head.startsWith(signature, at);
  const coded = head.startsWith("ftyp", 4) ? brands.get(head.slice(8, 12)) : undefined;
  const kind = coded ?? signatures.find(starts)?.[0] ?? (svg.test(head) ? "SVG" : undefined);
  return kind === undefined ? { other: others.find(starts)?.[0] } : { kind };
}

/** Whether a file's name says what the file is, and the ending that would. */
export function nameFits(file: string, kind: PictureKind): { readonly fits: boolean; readonly usual: string } {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return { fits: endings[kind].includes(ending), usual: endings[kind][0] ?? "" };
}

/** `a PNG file`, `an AVIF file`: as it is said. */
export function fileOf(kind: PictureKind): string {
  return `${/^(?:AVIF|SVG)$/.test(kind) ? "an" : "a"} ${kind} file`;
}
