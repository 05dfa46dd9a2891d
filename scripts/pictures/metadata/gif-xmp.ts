// Finds the XMP packet in a GIF file.

/**
 * The packet's text, or nothing. Adobe's XMP Specification, part 3, 1.1.2: an application extension named `XMP DataXMP`
 * that holds the packet as it is, without GIF's length bytes, up to a trailer of descending bytes and two zeros.
 */
export function findGifXmp(bytes: Buffer): string | undefined {
  const header = Buffer.from("\x21\xff\x0bXMP DataXMP", "latin1");
  const at = bytes.indexOf(header);
  if (at === -1) return undefined;
  const start = at + header.length;
  const trailer = bytes.indexOf(Buffer.from([0x01, 0xff, 0xfe, 0xfd]), start);
  const end = trailer === -1 ? bytes.length : trailer;
  return bytes.toString("utf8", start, end);
}
