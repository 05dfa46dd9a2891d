// Whose word counts for a picture: the use's, then the sidecar's, then the file's.
import { type Credit, parseCredit } from "../content/credit.ts";
import type { PictureNotes } from "../content/fields.ts";
import type { Rights } from "../pictures/rights.ts";

export interface EffectiveRights {
  /** What is written into renditions and told to machines. */
  readonly rights: Rights;
  /** What readers see; absent where the editor wants none, or where nobody said anything. */
  readonly credit?: Credit;
}

/**
 * Weighs `notes` (the use's fields over the sidecar's) against what the file says. What is shown as credit is what is
 * written as credit line, so that the two never contradict each other. A caption is written for one place and takes the
 * place of a description only where the file has none: so a picture that many stories use is made once.
 */
export function effectiveRights(notes: PictureNotes, file: Rights): EffectiveRights {
  const own = notes.creator ?? file.creators;
  const copyrightNotice = notes.copyright ?? file.copyrightNotice;
  const line = notes.credit ?? file.creditLine ?? composeCredit(own, copyrightNotice);
  const credit = line === undefined || notes.credit === "none" ? undefined : parseCredit(line);
  return {
    credit,
    rights: {
      creators: own.length > 0 ? own : creatorsIn(credit),
      creditLine: credit?.line,
      copyrightNotice,
      description: notes.description ?? file.description ?? notes.caption,
      altText: notes.alt ?? file.altText,
      webStatement: notes.license ?? file.webStatement,
      licensor: notes.licensor === undefined ? file.licensor : { name: notes.licensor.name, url: notes.licensor.link },
      ...termsOf(notes, file),
      digitalSourceType: notes.digitalSourceType ?? file.digitalSourceType,
      dateCreated: notes.dateCreated ?? file.dateCreated,
      place: notes.place ?? file.place,
    },
  };
}

/** Terms that the editor writes stand for all that the file asks. */
function termsOf(notes: PictureNotes, file: Rights): Pick<Rights, "usageTerms" | "instructions"> {
  if (notes.usageTerms !== undefined) return { usageTerms: notes.usageTerms };
  return { usageTerms: file.usageTerms, instructions: file.instructions };
}

/** Longer notices are sentences, which do not belong behind a name. */
const longestHolder = 60;

/** `Jane Doe/Example Agency`, from a file that names its people but has no credit line. */
function composeCredit(creators: readonly string[], copyrightNotice: string | undefined): string | undefined {
  const people = creators.join(", ");
  if (people === "") return copyrightNotice;
  const holder = copyrightNotice
    ?.replace(/\ball rights reserved\b\.?/i, "")
    .replace(/^\W*(?:copyright|\(c\)|©|[12]\d{3}(?:\s*[-–]\s*[12]\d{3})?|by|,|\s)+/i, "")
    .replace(/[\s,.]+(?:[12]\d{3})?[\s,.]*$/, "");
  const adds = holder !== undefined && holder !== "" && holder.length <= longestHolder && !people.includes(holder);
  return adds ? `${people}/${holder}` : people;
}

/** The photographer whom the credit names, without what comes before a colon: `Illustration: Jane Doe`. */
function creatorsIn(credit: Credit | undefined): string[] {
  const name = credit?.photographer?.replace(/^[^:]*:\s*/, "") ?? "";
  return name === "" ? [] : [name];
}
