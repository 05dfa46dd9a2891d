// Reads properties out of XMP, which is RDF in XML: each may stand as an attribute, as an element, in a list or in a structure.
import type { Document, Element, Node } from "@xmldom/xmldom";

/** One value of a property: text, a structure with fields, or both. */
export interface XmpValue {
  readonly text: string;
  readonly language?: string;
  field(namespace: string, name: string): XmpValue[];
}

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xml = "http://www.w3.org/XML/1998/namespace";
const lists = new Set(["Alt", "Seq", "Bag"]);
const deepest = 6;

/** The values of a property of the picture itself, in order; several documents are read one after another. */
export function readProperty(documents: readonly Document[], namespace: string, name: string): XmpValue[] {
  return documents.flatMap(descriptions).flatMap((description) => fieldOf(description, namespace, name, 0));
}

/** Mostly rdf:Description; drawing programs write cc:Work, which RDF allows as well. */
function descriptions(document: Document): Element[] {
  return [...document.getElementsByTagNameNS(rdf, "RDF")].flatMap(elementsIn);
}

function fieldOf(holder: Element, namespace: string, name: string, depth: number): XmpValue[] {
  const attribute = holder.getAttributeNS(namespace, name);
  const written = attribute === null || attribute === "" ? [] : [plain(attribute)];
  const elements = elementsIn(holder).filter((child) => is(child, namespace, name));
  return [...written, ...elements.flatMap((element) => valuesOf(element, depth))];
}

/** The values of a property's element, or of one item in a list. */
function valuesOf(element: Element, depth: number): XmpValue[] {
  if (depth > deepest) return [];
  const [child] = elementsIn(element);
  if (child !== undefined && child.namespaceURI === rdf && lists.has(child.localName ?? ""))
    return elementsIn(child)
      .filter((item) => is(item, rdf, "li"))
      .flatMap((item) => valuesOf(item, depth + 1));
  const isStructure = element.getAttributeNS(rdf, "parseType") === "Resource";
  const holder = child !== undefined && !isStructure ? child : element;
  const language = element.getAttributeNS(xml, "lang");
  return [
    {
      text: textOf(element, holder, depth),
      ...(language === null || language === "" ? {} : { language }),
      field: (namespace, name) => fieldOf(holder, namespace, name, depth + 1),
    },
  ];
}

function textOf(element: Element, holder: Element, depth: number): string {
  const resource = element.getAttributeNS(rdf, "resource");
  if (resource !== null && resource !== "") return resource;
  const [qualified] = fieldOf(holder, rdf, "value", depth + 1);
  if (qualified !== undefined) return qualified.text;
  return elementsIn(element).length > 0 ? "" : (element.textContent ?? "");
}

function plain(text: string): XmpValue {
  return { text, field: () => [] };
}

function is(element: Element, namespace: string, name: string): boolean {
  return element.namespaceURI === namespace && element.localName === name;
}

function elementsIn(node: Element): Element[] {
  return Array.from(node.childNodes).filter((child: Node): child is Element => child.nodeType === child.ELEMENT_NODE);
}
