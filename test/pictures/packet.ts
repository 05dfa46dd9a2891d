// XMP packets by hand, in forms that exiftool does not write, and files that carry them.

const xmp = "http://ns.adobe.com/xap/1.0/\0";
const extended = "http://ns.adobe.com/xmp/extension/\0";

/** A packet around descriptions. */
export function packet(inside: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A description whose namespaces have their usual prefixes. */
export function description(attributes: string, inside = ""): string {
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ${attributes}>${inside}</rdf:Description>`;
}

/** A JPEG with a packet, and another for what did not fit into it, in pieces. */
export function jpegWithXmp(jpeg: Buffer, main: string, rest = "", pieces = 1): Buffer {
  const more = Buffer.from(rest);
  const size = Math.ceil(more.length / pieces);
  const chunks = Array.from({ length: rest === "" ? 0 : pieces }, (_, number) => {
    const head = Buffer.alloc(40);
    head.write("0123456789ABCDEF0123456789ABCDEF");
    head.writeUInt32BE(more.length, 32);
    head.writeUInt32BE(number * size, 36);
    return segment(
      0xe1,
      Buffer.concat([Buffer.from(extended), head, more.subarray(number * size, (number + 1) * size)]),
    );
  });
  return withSegments(jpeg, [segment(0xe1, Buffer.from(xmp + main)), ...chunks]);
}

/** A JPEG with IPTC-IIM datasets `[record, number, bytes]`, in a Photoshop segment. */
export function jpegWithIim(jpeg: Buffer, datasets: readonly (readonly [number, number, Buffer])[]): Buffer {
  const iim = Buffer.concat(
    datasets.map(([record, number, value]) => {
      const head = Buffer.from([0x1c, record, number, 0, 0]);
      head.writeUInt16BE(value.length, 3);
      return Buffer.concat([head, value]);
    }),
  );
  const resource = Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0", "latin1");
  resource.writeUInt32BE(iim.length, resource.length - 4);
  return withSegments(jpeg, [segment(0xed, Buffer.concat([resource, iim, Buffer.alloc(iim.length % 2)]))]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function withSegments(jpeg: Buffer, segments: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}
