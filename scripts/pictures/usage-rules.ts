// What the owner's terms ask of a use, as far as words can be understood by a machine: a table of rules.
import type { Instant } from "../base/time.ts";
import { endOfEmbargo } from "./embargo.ts";
import type { Rights } from "./rights.ts";

export interface PictureUse {
  readonly rights: Rights;
  /** What readers see; absent where there is none. */
  readonly credit?: string;
  /** The credit that the file itself asks for. */
  readonly askedCredit?: string;
  /** The visible label. */
  readonly label?: string;
  /** On a page that somebody paid for. */
  readonly sponsored: boolean;
  /** When the page comes out, where it has a time. */
  readonly out?: Instant;
}

/** Finds what speaks against a use: the end of a sentence that begins with the picture's name. */
type Rule = (use: PictureUse, terms: string) => string | undefined;

const cleared = "If you have cleared this use, say so in the note beside the picture, as usageTerms: …";

/** The words that a pattern finds, as they stand in the terms. */
const quote = (terms: string, pattern: RegExp) => pattern.exec(terms)?.[0].trim();

/** A rule that quotes the words it minds. */
const minds =
  (pattern: RegExp, say: (words: string) => string, applies: (use: PictureUse) => boolean = () => true): Rule =>
  (use, terms) => {
    const words = applies(use) ? quote(terms, pattern) : undefined;
    return words && `${say(words)} ${cleared}`;
  };

const rules: readonly Rule[] = [
  minds(
    /\b(?:not?|never)\b(?! restriction)(?:(?!\bno\b)[^.;:\n]){0,40}?\b(?:on-?\s?line|internet|web(?:\s?sites?)?|digital (?:use|media|publication|platforms?|editions?))\b|\b(?:on-?line|internet|web) (?:use )?OUT\b/i,
    (words) => `must not be shown on the web: its owner's terms say “${words}”.`,
  ),
  minds(
    /\b(?:print|newspaper)s?(?: use| media| publication)? only\b|\bonly (?:for|in) print\b/i,
    (words) => `is for print alone: its owner's terms say “${words}”.`,
  ),
  minds(
    /\beditorial (?:use |purposes )?only\b|\b(?:only for|restricted to|limited to|only) editorial\b|\b(?:no|not for|non[ -])\s?commercial\b|\bno (?:advertising|marketing)\b/i,
    (words) => `must not stand on a page that somebody paid for: its owner's terms say “${words}”.`,
    ({ sponsored }) => sponsored,
  ),
  minds(
    /(?:(?:\p{Lu}\.){2,}[ ,/&]+|\p{L}+[ ,/&]+){1,6}OUT\b/u,
    (words) => `may not be shown everywhere, as the web is: its owner's terms say “${words}”.`,
  ),
  embargo,
  mandatoryCredit,
  withoutCredit,
  unlabelled,
];

/** All that speaks against showing a picture so. */
export function doubtsOfUse(use: PictureUse): string[] {
  const { usageTerms, instructions } = use.rights;
  const terms = [usageTerms, instructions].filter((text) => text !== undefined).join("\n");
  return [...new Set(rules.flatMap((rule) => rule(use, terms) ?? []))];
}

function embargo({ out }: PictureUse, terms: string): string | undefined {
  const found =
    /(?<!\bno )\bembargo(?:ed)?\b|\bnot (?:for|to be) (?:release|publication|used?|published|released)\b[^.;\n]{0,20}\b(?:before|until|till)\b/i.exec(
      terms,
    );
  if (found === null) return undefined;
  const after = terms.slice(found.index, found.index + 120);
  const day = endOfEmbargo(after);
  if (day !== undefined && out !== undefined && out.slice(0, 10) >= day) return undefined;
  const words = after.split("\n")[0]?.trim();
  return `is under an embargo: its owner's terms say “${words}”. ${day === undefined ? cleared : `Publish it from ${day} on. ${cleared}`}`;
}

/** `MANDATORY CREDIT "AFP PHOTO / NASA"`, as agencies ask with pictures that were handed to them. */
function mandatoryCredit({ credit = "" }: PictureUse, terms: string): string | undefined {
  const asked = /mandatory credit:?\s*["“”'‘]([^"“”'’\n]{3,80})["“”'’]/i.exec(terms)?.[1]?.trim();
  if (asked === undefined || letters(credit).includes(letters(asked))) return undefined;
  return `must be credited “${asked}”, say its owner's terms, but its credit is ${credit === "" ? "none" : `“${credit}”`}. Write it into the credit.`;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function withoutCredit({ credit, askedCredit }: PictureUse): string | undefined {
  if (credit !== undefined || askedCredit === undefined) return undefined;
  return `is shown without a credit, though its file asks for “${askedCredit}”. Take out credit: none, or replace the file if it is the wrong one.`;
}

const synthetic: ReadonlyMap<string, string> = new Map([
  ["trainedAlgorithmicMedia", "was made by AI"],
  ["compositeWithTrainedAlgorithmicMedia", "was partly made by AI"],
  ["compositeSynthetic", "has parts that a computer made"],
  ["algorithmicMedia", "was made by a computer program"],
]);

function unlabelled({ rights, label }: PictureUse): string | undefined {
  const made = label === undefined ? synthetic.get(rights.digitalSourceType ?? "") : undefined;
  return (
    made &&
    `${made} (${rights.digitalSourceType}), and nothing tells the reader so. Add, for example: label: Made with AI.`
  );
}
