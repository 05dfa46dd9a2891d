// A picture in use: its file, what the front matter and the sidecar say of it, and what is missing.
import { didYouMean } from "../base/suggest.ts";
import type { Credit } from "../content/credit.ts";
import type { PictureFields, PictureNotes } from "../content/fields.ts";
import type { Entry } from "../content/kinds.ts";
import type { Content } from "../content/read-content.ts";
import { withoutEnding } from "../content/without-ending.ts";
import type { Inspected } from "../pictures/facts.ts";
import { originalId, originalName } from "../pictures/original.ts";
import type { Doubt } from "../pictures/read-rights.ts";
import { doubtsOfUse, type PictureUse } from "../pictures/usage-rules.ts";
import { effectiveRights } from "./effective-rights.ts";
import { findPicture } from "./find-picture.ts";
import type { Picture } from "./props/picture.ts";

export interface PictureShelf {
  readonly files: ReadonlySet<string>;
  readonly notes: Content["notes"];
  readonly inspected: Inspected;
}

/** A picture as one place uses it; what is not said there, the sidecar and the file say. */
export type PictureReference = Pick<PictureFields, "file"> & PictureNotes;

/** On what kind of page a picture stands. */
export type Occasion = Pick<PictureUse, "sponsored" | "out">;

export interface ResolvedPicture {
  readonly picture: Picture;
  /** What speaks against this use, and what is strange about the file: whole sentences, for warnings. */
  readonly doubtsOfUse: readonly string[];
  readonly doubtsOfFile: readonly string[];
}

/** The picture with all that must stand beside it, or sentences that say what is missing. */
export function resolvePicture(
  reference: PictureReference,
  shelf: PictureShelf,
  occasion: Occasion,
): ResolvedPicture | { readonly problems: readonly string[] } {
  const file = findPicture(reference.file, shelf.files);
  if (file === undefined) return { problems: [missingFile(reference.file, shelf.files)] };
  const facts = shelf.inspected.get(file);
  if (facts === undefined) throw new Error(`The picture ${file} was not inspected.`);
  const sidecar = shelf.notes.get(file) ?? shelf.notes.get(withoutEnding(file));
  if (sidecar === "broken") return { problems: [] };
  const said = withoutEmpty(reference);
  const notes = sidecar === undefined ? said : { ...sidecar, ...said };
  if ("problem" in facts) return { problems: [`The picture "${file}" ${facts.problem}.`] };
  const { credit, rights } = effectiveRights(notes, facts.rights);
  const problems = rightsProblems(file, notes, rights.altText, credit);
  if (problems.length > 0 || rights.altText === undefined) return { problems };
  const { hash, width, height, form, colour } = facts;
  const { caption, focus, label, language } = notes;
  const id = originalId(hash, rights, focus);
  const about = (says: string) => `The picture "${file}" ${says}`;
  return {
    picture: {
      file,
      id,
      name: originalName(file),
      width,
      height,
      form,
      colour,
      rights,
      focus,
      alt: rights.altText,
      caption,
      credit,
      label,
      language,
    },
    doubtsOfUse: doubtsOfUse({
      ...occasion,
      rights,
      credit: credit?.line,
      askedCredit: facts.rights.creditLine,
      label,
    }).map(about),
    doubtsOfFile: facts.doubts.filter(({ field }) => !isSettled(field, notes)).map(({ says }) => about(`${says}.`)),
  };
}

/** What the rules of usage must know of the page. */
export function occasionOf({ fields }: Entry): Occasion {
  const times = [
    "published" in fields ? fields.published : undefined,
    "time" in fields ? fields.time : undefined,
    "publishAt" in fields ? fields.publishAt : undefined,
  ].filter((time) => time !== undefined);
  return { sponsored: "kind" in fields && fields.kind === "sponsored", out: times.sort().at(-1) };
}

/** Whether the editor has decided what the file left open. */
function isSettled(field: Doubt["field"], notes: PictureNotes): boolean {
  const written: Readonly<Partial<Record<Doubt["field"], keyof PictureNotes>>> = {
    creators: "creator",
    creditLine: "credit",
    copyrightNotice: "copyright",
    description: "description",
    webStatement: "license",
    licensor: "licensor",
  };
  const name = written[field];
  return name !== undefined && notes[name] !== undefined;
}

function withoutEmpty(use: PictureReference): PictureReference {
  const isSaid = (value: unknown) => value !== undefined && value !== "";
  if (Object.values(use).every(isSaid)) return use;
  return Object.fromEntries(Object.entries(use).filter(([, value]) => isSaid(value))) as PictureReference;
}

function missingFile(file: string, files: ReadonlySet<string>): string {
  return `There is no picture "${file}" in content/pictures/.${didYouMean(file, files) || " Put the file there, or correct its name."}`;
}

function rightsProblems(
  file: string,
  { credit: written, creditReason }: PictureNotes,
  alt: string | undefined,
  credit: Credit | undefined,
): string[] {
  const sidecar = `content/pictures/${withoutEnding(file)}.yaml`;
  const problems: string[] = [];
  if (alt === undefined)
    problems.push(
      `The picture "${file}" has no alt text, and its file holds none. Say what it shows, for someone who cannot see it: here or in ${sidecar}, as alt: …`,
    );
  if (written === "none" && creditReason === undefined)
    problems.push(
      `The picture "${file}" has credit: none without a reason. Add, for example: creditReason: Drawn by the newsroom`,
    );
  if (written === undefined && credit === undefined)
    problems.push(
      `The picture "${file}" has no credit, and its file names nobody. Write it here or in ${sidecar}, for example: credit: Greg Baker/POOL/AFP via Getty Images; or write credit: none and creditReason: why it has none.`,
    );
  return problems;
}
