// Takes a picture file apart into its three kinds of metadata: XMP documents, IPTC-IIM datasets and Exif tags.
import { DOMParser, type Document, onErrorStopParsing } from "@xmldom/xmldom";
import ExifReader from "exifreader";
import { findGifXmp } from "./gif-xmp.ts";

/** What a file carries, by the names that exifreader gives; text is decoded. */
export interface Metadata {
  /** The main packet, then what did not fit into it. */
  readonly xmp: readonly Document[];
  readonly iim: Tags;
  readonly exif: Tags;
}

/** Values of a tag, one where it does not repeat. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/** Longer packets hold no rights that a person wrote, but depth maps and the like. */
const longestPacket = 8_000_000;

/**
 * Reads JPEG, PNG, WebP, AVIF, TIFF, HEIC, GIF and SVG bytes. What is damaged is left out.
 *
 * exifreader knows the containers and decodes IIM and Exif, with their character sets. Its own view of XMP is not
 * used: it drops namespaces, so that fields of one name overwrite each other, and it expects fixed prefixes. It also
 * finds no XMP in GIF.
 */
export async function findMetadata(bytes: Buffer): Promise<Metadata> {
  const { documents, parse } = collectXml();
  if (bytes.subarray(0, 3).toString("latin1") === "GIF") {
    const packet = findGifXmp(bytes);
    if (packet !== undefined) attempt(() => parse(packet));
    return { xmp: documents, iim: new Map(), exif: new Map() };
  }
  const { iptc, exif } = await load(bytes, parse);
  return { xmp: documents, iim: textOf(iptc), exif: textOf(exif) };
}

/** The metadata element of an SVG file, or nothing. */
export function findSvgMetadata(text: string): Metadata {
  const { documents, parse } = collectXml();
  attempt(() => parse(text));
  return { xmp: documents, iim: new Map(), exif: new Map() };
}

async function load(bytes: Buffer, parse: (xml: string) => Document): Promise<ExifReader.ExpandedTags> {
  try {
    return await ExifReader.load(bytes, {
      expanded: true,
      async: true,
      domParser: { parseFromString: parse },
      includeTags: { exif: [...exifTags], iptc: true, xmp: true },
      decompress: { maxDecompressedSize: longestPacket },
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {};
  }
}

const exifTags = ["Artist", "Copyright", "ImageDescription", "DateTimeOriginal", "OffsetTimeOriginal"];

/** A parser that keeps what it has parsed. Prefixes that are bound to nothing are exifreader's to mend, on an error. */
function collectXml(): { documents: Document[]; parse: (xml: string) => Document } {
  const documents: Document[] = [];
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const parse = (xml: string) => {
    if (xml.length > longestPacket) throw new RangeError("The XMP packet is too long.");
    const document = parser.parseFromString(xml.replaceAll("\0", ""), "application/xml");
    documents.push(document);
    return document;
  };
  return { documents, parse };
}

/** What cannot be parsed is not there. */
function attempt(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

interface Tag {
  readonly value?: unknown;
  readonly description?: unknown;
}

function textOf(group: object | undefined): Map<string, string[]> {
  const entries: [string, Tag | readonly Tag[]][] = Object.entries(group ?? {});
  return new Map(entries.map(([name, tags]) => [name, (Array.isArray(tags) ? tags : [tags]).flatMap(valuesOf)]));
}

/** Exif separates several values of one tag by NUL: exifreader gives those as a list of texts. */
function valuesOf({ value, description }: Tag): string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "string")) return value;
  return typeof description === "string" ? [description] : [];
}
