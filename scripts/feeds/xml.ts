// XML documents from plain objects: `@name` is an attribute, `#` the text, a list several elements of one name.
import { create } from "xmlbuilder2";

export type XmlValue = string | XmlElement | readonly (string | XmlElement)[] | undefined;

export interface XmlElement {
  readonly [name: string]: XmlValue;
}

/** A whole document. All text is escaped; characters that XML cannot hold are left out, and so is what is undefined. */
export function printXml(document: XmlElement): string {
  const text = create({ version: "1.0", encoding: "UTF-8" }, present(document)).end({ prettyPrint: true });
  return `${text}\n`;
}

/** Half a pair of UTF-16 is no character, and breaks every parser. */
function present(value: XmlValue): object | string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.replace(/\p{Cs}/gu, "");
  if (isList(value)) return value.map(present);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, present(inner)]])),
  );
}

function isList(value: XmlValue): value is readonly (string | XmlElement)[] {
  return Array.isArray(value);
}
