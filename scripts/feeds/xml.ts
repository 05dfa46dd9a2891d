// XML documents from plain objects: `@name` is an attribute, `#` the text, a list several elements of one name.
//
// Written here because xmlbuilder2 leaves `&lt;` in a text as it is, taking it for escaped: in the HTML of a feed that
// turns what was escaped into markup. It also took 3 to 10 times as long.

export type XmlValue = string | XmlElement | readonly (string | XmlElement)[] | undefined;

export interface XmlElement {
  readonly [name: string]: XmlValue;
}

/** A whole document. All text is escaped, what XML cannot hold is left out, and so is what is undefined. */
export function printXml(document: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printInside(document, "")}`;
}

function printInside(parent: XmlElement, indent: string): string {
  let text = "";
  for (const [name, value] of Object.entries(parent)) {
    if (name.startsWith("@") || name === "#" || value === undefined) continue;
    for (const element of isList(value) ? value : [value]) text += printElement(name, element, indent);
  }
  return text;
}

function printElement(name: string, element: string | XmlElement, indent: string): string {
  if (typeof element === "string") return `${indent}<${name}>${escapeText(element)}</${name}>\n`;
  const open = `${indent}<${name}${attributesOf(element)}`;
  const text = element["#"];
  if (typeof text === "string") return `${open}>${escapeText(text)}</${name}>\n`;
  const inside = printInside(element, `${indent}  `);
  return inside === "" ? `${open}/>\n` : `${open}>\n${inside}${indent}</${name}>\n`;
}

function attributesOf(element: XmlElement): string {
  let text = "";
  for (const [name, value] of Object.entries(element))
    if (name.startsWith("@") && typeof value === "string") text += ` ${name.slice(1)}="${escapeAttribute(value)}"`;
  return text;
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The signs of XML, and what XML 1.0 has no place for: control characters, halves of characters, two non-characters. */
const special = /[&<>\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** In an attribute, line ends and tabs would become spaces. */
const specialInAttribute = /["\t\n]/g;

function escapeText(text: string): string {
  return text.replace(special, (sign) => signs[sign] ?? "");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(specialInAttribute, (sign) => signs[sign] ?? "");
}

function isList(value: Exclude<XmlValue, undefined>): value is readonly (string | XmlElement)[] {
  return Array.isArray(value);
}
