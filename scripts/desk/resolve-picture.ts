// A picture in use: its file, what the front matter and the sidecar say of it, and what is missing.
import { didYouMean } from "../base/suggest.ts";
import { parseCredit } from "../content/credit.ts";
import type { PictureFields, PictureNotes } from "../content/fields.ts";
import type { Content } from "../content/read-content.ts";
import { withoutEnding } from "../content/without-ending.ts";
import type { Inspected } from "../pictures/inspect.ts";
import { originalId, originalName } from "../pictures/original.ts";
import type { Picture } from "./props.ts";

export interface PictureShelf {
  readonly files: ReadonlySet<string>;
  readonly notes: Content["notes"];
  readonly inspected: Inspected;
}

export type PictureUse = Pick<PictureFields, "file"> & PictureNotes;

/** The picture with all that must stand beside it, or sentences that say what is missing. Front matter wins over sidecar. */
export function resolvePicture(
  use: PictureUse,
  shelf: PictureShelf,
): Picture | { readonly problems: readonly string[] } {
  const { file } = use;
  if (!shelf.files.has(file)) return { problems: [missingFile(file, shelf.files)] };
  const facts = shelf.inspected.get(file);
  if (facts === undefined) throw new Error(`The picture ${file} was not inspected.`);
  const sidecar = shelf.notes.get(withoutEnding(file));
  if (sidecar === "broken") return { problems: [] };
  const notes = { ...sidecar, ...withoutEmpty(use) };
  const { alt, caption, focus } = notes;
  const problems = [
    ...("problem" in facts ? [`The picture "${file}" ${facts.problem}.`] : []),
    ...rightsProblems(file, notes),
  ];
  if (problems.length > 0 || "problem" in facts || alt === undefined) return { problems };
  const { hash, width, height, form, colour, rights } = facts;
  return {
    file,
    id: originalId(hash, rights, focus),
    name: originalName(file),
    width,
    height,
    form,
    colour,
    rights,
    alt,
    caption,
    ...(notes.credit === undefined || notes.credit === "none" ? {} : { credit: parseCredit(notes.credit) }),
    focus,
  };
}

function withoutEmpty(use: PictureUse): PictureUse {
  return Object.fromEntries(
    Object.entries(use).filter(([, value]) => value !== undefined && value !== ""),
  ) as PictureUse;
}

function missingFile(file: string, files: ReadonlySet<string>): string {
  return `There is no picture "${file}" in content/pictures/.${didYouMean(file, files) || " Put the file there, or correct its name."}`;
}

function rightsProblems(file: string, { alt, credit, creditReason }: PictureNotes): string[] {
  const sidecar = `content/pictures/${withoutEnding(file)}.yaml`;
  const problems: string[] = [];
  if (alt === undefined)
    problems.push(
      `The picture "${file}" has no alt text. Say what it shows, for someone who cannot see it: here or in ${sidecar}, as alt: …`,
    );
  if (credit === undefined)
    problems.push(
      `The picture "${file}" has no credit. Write it here or in ${sidecar}, for example: credit: Greg Baker/POOL/AFP via Getty Images; or write credit: none and creditReason: why it has none.`,
    );
  if (credit === "none" && creditReason === undefined)
    problems.push(
      `The picture "${file}" has credit: none without a reason. Add, for example: creditReason: Drawn by the newsroom`,
    );
  return problems;
}
