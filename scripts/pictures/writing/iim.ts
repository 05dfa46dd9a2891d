// IPTC-IIM for JPEG files, which older picture desks read: no library that Node has writes it.
import type { Rights } from "../rights.ts";
import { plain } from "./plain.ts";

const utf8 = Buffer.from("\x1b%G");
const version = Buffer.from([0, 4]);

/** Record and dataset numbers of the IPTC Information Interchange Model 4.2. */
const datasets = {
  characterSet: [1, 90],
  recordVersion: [2, 0],
  byLine: [2, 80],
  credit: [2, 110],
  copyrightNotice: [2, 116],
  caption: [2, 120],
} as const;

/**
 * A Photoshop image resource that holds the IIM fields as UTF-8, or nothing where there is none to write. Values stand
 * whole, past the 32 bytes that IIM set for names and credits: half a credit would be a wrong one.
 */
export function iimResource({ creators, creditLine, copyrightNotice, description }: Rights): Buffer | undefined {
  const fields = [
    ...creators.map((creator) => dataset("byLine", creator)),
    ...(creditLine === undefined ? [] : [dataset("credit", creditLine)]),
    ...(copyrightNotice === undefined ? [] : [dataset("copyrightNotice", copyrightNotice)]),
    ...(description === undefined ? [] : [dataset("caption", description)]),
  ];
  if (fields.length === 0) return undefined;
  const data = Buffer.concat([dataset("characterSet", utf8), dataset("recordVersion", version), ...fields]);
  const head = Buffer.alloc(12);
  head.write("8BIM", 0, "latin1");
  head.writeUInt16BE(0x0404, 4);
  // Bytes 6 and 7: the resource has no name.
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function dataset(name: keyof typeof datasets, value: string | Buffer): Buffer {
  const bytes = typeof value === "string" ? Buffer.from(plain(value)) : value;
  const head = Buffer.from([0x1c, ...datasets[name], 0, 0]);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}
