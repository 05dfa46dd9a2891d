// Reads one content file: its fields are checked, its text is surveyed, and its body is left on the disk.
import { join } from "node:path";
import type { z } from "zod";
import { Refusal } from "../base/command.ts";
import { shortHash } from "../base/hash.ts";
import { readIfThere } from "../base/kept.ts";
import type { Problem } from "../base/problem.ts";
import type { SurveyBody } from "./body-reference.ts";
import { checkFields } from "./check-fields.ts";
import { firstSentences } from "./first-sentences.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Entry, FieldsOf, Kind } from "./kinds.ts";
import { decodeText, readText } from "./read-text.ts";
import { wordsIn } from "./reading-time.ts";
import { withoutEnding } from "./without-ending.ts";

/** What reading a file gave, but for its body. */
export type Reading = Pick<Entry, "slug" | "fields" | "bodyLine" | "text" | "references">;

/** What reading gave, with the body, which is kept no longer than it must. */
export interface Fresh {
  readonly reading: Reading;
  readonly body: string;
}

export interface Source {
  readonly root: string;
  readonly file: string;
  readonly kind: Kind;
}

/** Reads a file, or says what is wrong in it. */
export function readEntry(
  source: Source,
  schema: z.ZodType,
  surveyBody: SurveyBody,
): Fresh | { readonly problems: readonly Problem[] } {
  const { root, file, kind } = source;
  if (!file.endsWith(".md"))
    return {
      problems: [{ file, message: "Only files that end in .md belong here. Rename it, or move it elsewhere." }],
    };
  const reading = readText(root, file);
  if ("problem" in reading) return { problems: [reading.problem] };
  const parts = splitFrontMatter(file, reading.text);
  if ("problem" in parts) return { problems: [parts.problem] };
  const checked = checkFields(parts, schema);
  if ("problems" in checked) return checked;
  const { body, bodyLine } = parts;
  const fields = checked.fields as FieldsOf[Kind];
  const text = {
    hash: shortHash(body),
    words: wordsIn(body),
    opening: firstSentences(body),
    blank: body.trim() === "",
  };
  const slug = fields.slug ?? slugOf(kind, file);
  const references = surveyBody(body, "language" in fields ? fields.language : undefined);
  return { reading: { slug, fields, bodyLine, text, references }, body };
}

/** The entry of a file that was read before, in this run or in another. */
export function entryOf(source: Source, reading: Reading): Entry {
  return new LazyEntry(source, reading);
}

/** A class, since V8 gives each object that is written with a getter a shape of its own, and there is one for each file. */
class LazyEntry implements Entry {
  readonly #root: string;
  readonly kind: Kind;
  readonly file: string;
  readonly slug: string;
  readonly fields: Entry["fields"];
  readonly bodyLine: number;
  readonly text: Entry["text"];
  readonly references: Entry["references"];

  constructor({ root, file, kind }: Source, { slug, fields, bodyLine, text, references }: Reading) {
    this.#root = root;
    this.kind = kind;
    this.file = file;
    this.slug = slug;
    this.fields = fields;
    this.bodyLine = bodyLine;
    this.text = text;
    this.references = references;
  }

  /** Left on the disk until it is asked for. */
  get body(): string {
    return readBody(this.#root, this.file, this.text.hash);
  }
}

/** An entry with its body in memory. */
export function wholeEntry({ kind, file }: Source, { reading, body }: Fresh): Entry {
  return { kind, file, ...reading, body };
}

/** Bodies that were read last: one page may ask several times, and its neighbours show the same briefs. */
const recent = new Map<string, string>();
const mostRecent = 200;

function readBody(root: string, file: string, hash: string): string {
  const known = recent.get(hash);
  if (known !== undefined) return known;
  const body = readAgain(root, file, hash);
  recent.set(hash, body);
  const [oldest] = recent.keys();
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
  return body;
}

function readAgain(root: string, file: string, hash: string): string {
  const bytes = readIfThere(join(root, file));
  const reading = bytes && decodeText(file, bytes);
  const parts = reading && "text" in reading ? splitFrontMatter(file, reading.text) : reading;
  if (parts === undefined || "problem" in parts || shortHash(parts.body) !== hash)
    throw new Refusal(`${file} was changed while the site was being made. Build again.`);
  return parts.body;
}

/** The file's name, in which some systems keep accents apart from their letters; a brief's without the day and time that keep a folder in order, `12-1832-`. */
export function slugOf(kind: Kind, file: string): string {
  const name = withoutEnding(file.slice(file.lastIndexOf("/") + 1)).normalize("NFC");
  return kind === "brief" ? name.replace(/^\d{2}-\d{4}-(?=.)/, "") : name;
}
