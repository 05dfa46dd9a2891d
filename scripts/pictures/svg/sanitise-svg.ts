// An SVG file, made safe to publish: built anew from what is allowed, so that what is unknown is left out.
import { DOMImplementation, DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";
import type { Rights } from "../rights.ts";
import { xmpElement } from "../writing/xmp.ts";
import {
  allowedAttributes,
  allowedElements,
  isSafeReference,
  isSafeStyle,
  textElements,
  transparentElements,
} from "./allowed.ts";
import { drawnElements } from "./drawn-elements.ts";
import { sizeOfSvg } from "./size-of-svg.ts";

export interface CleanSvg {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The file's text, with these rights in it. */
  print(rights: Rights): string;
}

const svgNamespace = "http://www.w3.org/2000/svg";
const xlink = "http://www.w3.org/1999/xlink";
const xml = "http://www.w3.org/XML/1998/namespace";
const mostCharacters = 5_000_000;
const deepest = 100;
const mostDrawn = 100_000;

/** The safe part of an SVG file, or why it cannot be used: the end of a sentence that begins with the file's name. */
export function sanitiseSvg(text: string): CleanSvg | { readonly problem: string } {
  if (text.length > mostCharacters) return { problem: tooLarge };
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text))
    return { problem: "defines words of its own (<!ENTITY), which can hide anything. Save it as plain SVG" };
  const root = parse(text);
  if (root === undefined)
    return { problem: "is not a whole SVG file. Export it again as plain SVG from the program it came from" };
  const size = sizeOfSvg(root);
  if (size === undefined)
    return { problem: "does not say how large it is. Give its <svg> a viewBox, or a width and height in pixels" };
  const document = new DOMImplementation().createDocument(svgNamespace, "svg");
  const clean = document.documentElement;
  if (clean === null) throw new Error("A new XML document has no root.");
  copyAttributes(root, clean);
  if (!copyChildren(document, root, clean, 1)) return { problem: tooDeep };
  if (drawnElements(clean, mostDrawn) > mostDrawn) return { problem: tooLarge };
  for (const [name, value] of Object.entries(size)) clean.setAttribute(name, String(value));
  return { width: size.width, height: size.height, print: (rights) => print(document, clean, rights) };
}

const tooLarge = "is too large a drawing for telephones. Simplify it, or save it as PNG";
const tooDeep = "has groups within groups without end. Simplify it, or save it as PNG";

function parse(text: string): Element | undefined {
  try {
    const stop = (_: string, message: string) => {
      throw new Error(message);
    };
    const root = new DOMParser({ onError: stop }).parseFromString(text, "image/svg+xml").documentElement;
    return root?.namespaceURI === svgNamespace && root.localName === "svg" ? root : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** False where elements are nested deeper than a person would. */
function copyChildren(document: Document, from: Element, to: Element, depth: number): boolean {
  if (depth > deepest) return false;
  for (let node = from.firstChild; node !== null; node = node.nextSibling)
    if (!copyNode(document, node, to, depth)) return false;
  return true;
}

function copyNode(document: Document, node: Node, to: Element, depth: number): boolean {
  if (isText(node)) {
    if (textElements.has(to.localName ?? "")) to.appendChild(document.createTextNode(node.nodeValue ?? ""));
    return true;
  }
  if (!isElement(node) || node.namespaceURI !== svgNamespace) return true;
  const name = node.localName ?? "";
  if (transparentElements.has(name)) return copyChildren(document, node, to, depth + 1);
  if (!allowedElements.has(name) || (name === "style" && !isSafeStyle(node.textContent ?? ""))) return true;
  const copy = document.createElementNS(svgNamespace, name);
  copyAttributes(node, copy);
  to.appendChild(copy);
  return copyChildren(document, node, copy, depth + 1);
}

function copyAttributes(from: Element, to: Element): void {
  for (const { namespaceURI, localName, value } of Array.from(from.attributes)) {
    const name = localName ?? "";
    const isPlain = namespaceURI === null || namespaceURI === "";
    if (name === "href" && (isPlain || namespaceURI === xlink)) {
      if (isSafeReference(to.localName ?? "", value)) to.setAttribute("href", value.trim());
    } else if (namespaceURI === xml && (name === "space" || name === "lang"))
      to.setAttributeNS(xml, `xml:${name}`, value);
    else if (isPlain && (allowedAttributes.has(name) || name.startsWith("aria-")) && isSafeStyle(value))
      to.setAttribute(name, value);
  }
}

function print(document: Document, root: Element, rights: Rights): string {
  const copy = root.cloneNode(true) as Element;
  const rightsElement = xmpElement(rights);
  if (rightsElement !== undefined) {
    const metadata = document.createElementNS(svgNamespace, "metadata");
    metadata.appendChild(document.importNode(rightsElement, true));
    copy.insertBefore(metadata, copy.firstChild);
  }
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}
