// The XMP packet of a rendition: the rights that travel with it, and nothing else.
import { DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";
import type { Rights } from "../rights.ts";
import { plain } from "./plain.ts";

const namespaces = {
  x: "adobe:ns:meta/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

type Prefix = keyof typeof namespaces;
type Name = `${Prefix}:${string}`;

/** The id is the fixed one of the XMP specification, part 1, 7.3.2. */
const opening = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const closing = '<?xpacket end="r"?>';

const newsCodes = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** A whole packet, or nothing where there is nothing to say. */
export function xmpPacket(rights: Rights): string | undefined {
  const meta = xmpElement(rights);
  return meta && opening + new XMLSerializer().serializeToString(meta) + closing;
}

/** The packet's root element, `x:xmpmeta`, for formats that hold it as XML. */
export function xmpElement(rights: Rights): Element | undefined {
  const document = new DOMImplementation().createDocument(namespaces.x, "x:xmpmeta");
  const root = document.documentElement;
  if (root === null) throw new Error("A new XML document has no root.");
  const description = append(append(root, "rdf:RDF"), "rdf:Description");
  setAttribute(description, "rdf:about", "");
  for (const write of fields) write(description, rights);
  return description.firstChild === null ? undefined : root;
}

/** In the order of the packet; forms of values as the IPTC Photo Metadata Standard has them. */
const fields: readonly ((to: Element, rights: Rights) => void)[] = [
  (to, { creators }) => {
    if (creators.length === 0) return;
    const list = append(append(to, "dc:creator"), "rdf:Seq");
    for (const creator of creators) append(list, "rdf:li", creator);
  },
  (to, { description }) => appendInLanguages(to, "dc:description", description),
  (to, { copyrightNotice }) => appendInLanguages(to, "dc:rights", copyrightNotice),
  (to, { creditLine }) => appendText(to, "photoshop:Credit", creditLine),
  (to, { webStatement }) => appendText(to, "xmpRights:WebStatement", webStatement),
  (to, { licensor }) => {
    if (licensor?.name === undefined && licensor?.url === undefined) return;
    const item = append(append(append(to, "plus:Licensor"), "rdf:Seq"), "rdf:li");
    setAttribute(item, "rdf:parseType", "Resource");
    appendText(item, "plus:LicensorName", licensor.name);
    appendText(item, "plus:LicensorURL", licensor.url);
  },
  (to, { digitalSourceType }) =>
    appendText(to, "Iptc4xmpExt:DigitalSourceType", digitalSourceType && newsCodes + digitalSourceType),
];

function appendInLanguages(to: Element, name: Name, text: string | undefined): void {
  if (text === undefined) return;
  const item = append(append(append(to, name), "rdf:Alt"), "rdf:li", text);
  setAttribute(item, "xml:lang", "x-default");
}

function appendText(to: Element, name: Name, text: string | undefined): void {
  if (text !== undefined) append(to, name, text);
}

function append(to: Element, name: Name, text?: string): Element {
  const document = to.ownerDocument;
  if (document === null) throw new Error("An element stands outside of a document.");
  const child = document.createElementNS(namespaceOf(name), name);
  if (text !== undefined) child.appendChild(document.createTextNode(plain(text)));
  to.appendChild(child);
  return child;
}

function setAttribute(element: Element, name: Name, value: string): void {
  element.setAttributeNS(namespaceOf(name), name, value);
}

function namespaceOf(name: Name): string {
  return namespaces[name.slice(0, name.indexOf(":")) as Prefix];
}
