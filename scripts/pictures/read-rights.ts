// What a picture's file says of its rights: XMP first, then IPTC-IIM, then Exif; what they dispute is a doubt.
import { exifRightsOf } from "./metadata/exif-rights.ts";
import { findMetadata, findSvgMetadata, type Metadata } from "./metadata/find-metadata.ts";
import { iimRightsOf } from "./metadata/iim-rights.ts";
import type { Said } from "./metadata/said.ts";
import { saysTheSame } from "./metadata/says-the-same.ts";
import { xmpRightsOf } from "./metadata/xmp-rights.ts";
import type { Rights } from "./rights.ts";

/** Something about a file that an editor should know, and settles by writing the field. */
export interface Doubt {
  readonly field: keyof Rights;
  /** The end of a sentence that begins with the picture's name. */
  readonly says: string;
}

export interface RightsReading {
  readonly rights: Rights;
  readonly doubts: readonly Doubt[];
}

const sources = ["XMP", "IPTC-IIM", "Exif"] as const;
type Source = (typeof sources)[number];

/** Reads the bytes of a picture. Never throws: a file without metadata, or with broken ones, says nothing. */
export async function readRights(bytes: Buffer): Promise<RightsReading> {
  return weigh(await findMetadata(bytes));
}

/** The same for the text of an SVG file. */
export function readSvgRights(text: string): RightsReading {
  return weigh(findSvgMetadata(text));
}

function weigh({ xmp, iim, exif }: Metadata): RightsReading {
  const heard: Readonly<Record<Source, Said>> = {
    XMP: xmpRightsOf(xmp),
    "IPTC-IIM": iimRightsOf(iim),
    Exif: exifRightsOf(exif),
  };
  const { rights, doubts } = checked({ creators: [], ...heard.Exif, ...heard["IPTC-IIM"], ...heard.XMP });
  return { rights, doubts: [...disputes(heard), ...doubts] };
}

const disputable = {
  creators: "creator",
  creditLine: "credit line",
  copyrightNotice: "copyright notice",
  description: "description",
} as const;

/** Where sources have the same field and not the same to say: each text is named, with all sources that have it. */
function disputes(heard: Readonly<Record<Source, Said>>): Doubt[] {
  return (Object.keys(disputable) as (keyof typeof disputable)[]).flatMap((field) => {
    const texts: Source[][] = [];
    for (const source of sources.filter((one) => heard[one][field] !== undefined)) {
      const known = texts.find(([one]) => one && saysTheSame(field, heard[one], heard[source]));
      if (known === undefined) texts.push([source]);
      else known.push(source);
    }
    if (texts.length < 2) return [];
    const named = texts.map((all) => `“${all[0] && shown(heard[all[0]][field])}” in its ${all.join(" and ")}`);
    const says = `has ${texts.length === 2 ? "two" : "three"} texts for its ${disputable[field]}: ${listed(named)}. The first is used. To settle it, write the right one into the note beside the picture`;
    return [{ field, says }];
  });
}

/** `a, b and c` */
function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(", "), ...parts.slice(-1)].join(" and ");
}

function shown(value: string | readonly string[] | undefined): string {
  const text = typeof value === "string" ? value : (value ?? []).join(", ");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The forms of ISO 8601 that XMP allows. */
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Addresses that are addresses, codes that are codes and dates that are dates; what is not is left out. */
function checked({ webStatement, licensor, digitalSourceType, dateCreated, ...rest }: Rights): RightsReading {
  const doubts: Doubt[] = [];
  const address = (field: keyof Rights, name: string, value: string | undefined) => {
    if (value === undefined || (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value))) return value;
    doubts.push({ field, says: `has “${shown(value)}” as its ${name}, which is not a web address and is not used` });
    return undefined;
  };
  const statement = address("webStatement", "web statement of rights", webStatement);
  const url = address("licensor", "licensor's address", licensor?.url);
  const code = digitalSourceType?.replace(/\/+$/, "").split("/").at(-1);
  const rights: Rights = {
    ...rest,
    webStatement: statement,
    licensor: licensor?.name === undefined && url === undefined ? undefined : { name: licensor?.name, url },
    digitalSourceType: code !== undefined && /^[a-z]\w*$/i.test(code) ? code : undefined,
    dateCreated: dateCreated !== undefined && isoDate.test(dateCreated) ? dateCreated : undefined,
  };
  return { rights, doubts };
}
