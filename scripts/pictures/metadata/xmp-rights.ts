// What XMP says of a picture's rights, field by field as the IPTC Photo Metadata Standard 2023.1 places them.
import type { Document } from "@xmldom/xmldom";
import { cleanText, cleanTexts } from "./clean-text.ts";
import { placeFrom, type Said, said } from "./said.ts";
import { readProperty, type XmpValue } from "./xmp-value.ts";

const dc = "http://purl.org/dc/elements/1.1/";
const photoshop = "http://ns.adobe.com/photoshop/1.0/";
const xmpRights = "http://ns.adobe.com/xap/1.0/rights/";
const xmp = "http://ns.adobe.com/xap/1.0/";
const plus = "http://ns.useplus.org/ldf/xmp/1.0/";
const core = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const extension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
const commons = "http://creativecommons.org/ns#";

/** Reads the packets of one file; the first that has a field is believed. */
export function xmpRightsOf(documents: readonly Document[]): Said {
  const values = (namespace: string, name: string) => readProperty(documents, namespace, name);
  const one = (namespace: string, name: string) => inDefaultLanguage(values(namespace, name));
  return said({
    creators: cleanTexts(values(dc, "creator").map(nameOf)),
    creditLine: one(photoshop, "Credit"),
    copyrightNotice: one(dc, "rights"),
    description: one(dc, "description"),
    altText: one(core, "AltTextAccessibility"),
    webStatement: one(xmpRights, "WebStatement") ?? one(commons, "license"),
    licensor: licensorOf(values(plus, "Licensor"), one(plus, "LicensorName"), one(plus, "LicensorURL")),
    usageTerms: one(xmpRights, "UsageTerms"),
    instructions: one(photoshop, "Instructions"),
    digitalSourceType: one(extension, "DigitalSourceType") ?? one(extension, "DigitalSourcefileType"),
    dateCreated: one(photoshop, "DateCreated") ?? one(xmp, "CreateDate"),
    place: placeOf(values, one),
  });
}

/** `x-default` where there is one, as the standard asks of readers that have no language of their own. */
function inDefaultLanguage(values: readonly XmpValue[]): string | undefined {
  const chosen = values.find(({ language }) => language?.toLowerCase() === "x-default") ?? values[0];
  return chosen && cleanText(nameOf(chosen));
}

/** Drawing programs write a person as a structure with a title. */
function nameOf(value: XmpValue): string {
  return value.text.trim() === "" ? (value.field(dc, "title")[0]?.text ?? "") : value.text;
}

/** The standard has a list of structures; some agencies write the fields straight onto the picture. */
function licensorOf(
  structures: readonly XmpValue[],
  name: string | undefined,
  url: string | undefined,
): Said["licensor"] {
  const found = structures
    .map((licensor) => ({
      name: inDefaultLanguage(licensor.field(plus, "LicensorName")),
      url: inDefaultLanguage(licensor.field(plus, "LicensorURL")),
    }))
    .find((licensor) => licensor.name !== undefined || licensor.url !== undefined);
  return found ?? (name === undefined && url === undefined ? undefined : { name, url });
}

type Read<T> = (namespace: string, name: string) => T;

/** What the picture shows before where the camera stood; the plain fields of old serve for both. */
function placeOf(values: Read<XmpValue[]>, one: Read<string | undefined>): string | undefined {
  const structure = (name: string) => {
    const [location] = values(extension, name);
    return placeFrom(
      ["Sublocation", "City", "ProvinceState", "CountryName"].map(
        (part) => location && inDefaultLanguage(location.field(extension, part)),
      ),
    );
  };
  const plain = placeFrom([
    one(core, "Location"),
    one(photoshop, "City"),
    one(photoshop, "State"),
    one(photoshop, "Country"),
  ]);
  return structure("LocationShown") ?? plain ?? structure("LocationCreated");
}
