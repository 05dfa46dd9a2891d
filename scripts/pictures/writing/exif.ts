// A block of Exif with Artist and Copyright: written here, because libexif turns every letter that is not ASCII into "?".
import type { Rights } from "../rights.ts";
import { plain } from "./plain.ts";

const headerLength = 8;
const entryLength = 12;
const asciiType = 2;
const tags = { artist: 0x013b, copyright: 0x8298 } as const;

/**
 * A little-endian TIFF block, or nothing where there is neither. Its text is UTF-8, which readers expect in fields that
 * the standard calls ASCII (Metadata Working Group, Guidelines 2.0, 3.2); names are parted by semicolons, as there.
 */
export function exifBlock({ creators, copyrightNotice }: Rights): Buffer | undefined {
  const artist = creators.map(plain).join("; ");
  const fields = [
    { tag: tags.artist, text: artist },
    { tag: tags.copyright, text: plain(copyrightNotice ?? "") },
  ].filter(({ text }) => text !== "");
  if (fields.length === 0) return undefined;
  const directory = Buffer.alloc(2 + fields.length * entryLength + 4);
  directory.writeUInt16LE(fields.length, 0);
  const values: Buffer[] = [];
  let place = headerLength + directory.length;
  for (const [index, { tag, text }] of fields.entries()) {
    const value = Buffer.from(`${text}\0`);
    const at = 2 + index * entryLength;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(asciiType, at + 2);
    directory.writeUInt32LE(value.length, at + 4);
    // A value of up to four bytes stands in the entry itself.
    if (value.length <= 4) value.copy(directory, at + 8);
    else {
      directory.writeUInt32LE(place, at + 8);
      values.push(value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.alloc(1)]));
      place += value.length + (value.length % 2);
    }
  }
  return Buffer.concat([Buffer.from("II*\0\x08\0\0\0", "latin1"), directory, ...values]);
}
