// Reads the whole content folder and checks each file by itself; all problems are reported together.
import type { Problem } from "../base/problem.ts";
import { readDateTime } from "../base/time.ts";
import type { SurveyBody } from "./body-reference.ts";
import { type Checked, checkFields } from "./check-fields.ts";
import { type PictureNotes, pictureNotes } from "./fields.ts";
import { parseYaml } from "./front-matter.ts";
import { type Entry, type Kind, kinds } from "./kinds.ts";
import { type LedgerLine, ledgerFile, readLedger } from "./ledger.ts";
import { type Memory, noMemory } from "./memory.ts";
import { type OldAddresses, oldAddressesFile, readOldAddresses } from "./old-addresses.ts";
import { readEntry, slugOf } from "./read-entry.ts";
import { readText } from "./read-text.ts";
import { type SiteFields, siteSchema } from "./site.ts";
import { withoutEnding } from "./without-ending.ts";

export const siteFile = "content/site.yaml";
export const picturesFolder = "content/pictures/";

export interface Content {
  /** Absent where content/site.yaml is missing or wrong. */
  readonly site?: SiteFields;
  readonly entries: readonly Entry[];
  /** Files that could not be read, with the kind and slug that they would have had. */
  readonly broken: readonly { readonly kind: Kind; readonly slug: string; readonly file: string }[];
  /** Paths under content/pictures/. */
  readonly pictureFiles: ReadonlySet<string>;
  /** What sidecars say, by the picture's path without its ending; what is broken is reported by itself. */
  readonly notes: ReadonlyMap<string, PictureNotes | "broken">;
  /** Every address that readers have had. */
  readonly ledger: readonly LedgerLine[];
  readonly old: OldAddresses;
  /** Files that are read every time. */
  readonly readAnew: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads content/ under `root` (an absolute path); what `memory` knows of a file that is unchanged is not read again.
 * Without `surveyBody` no body is looked into.
 */
export function readContent(root: string, surveyBody: SurveyBody = () => [], memory: Memory = noMemory()): Content {
  const problems: Problem[] = [];
  const { files, links } = memory.look(root);
  const site = readSite(root, files, problems);
  const zone = site?.timeZone ?? "UTC";
  const survey: SurveyBody = (markdown, language = site?.language) => surveyBody(markdown, language);
  const entries: Entry[] = [];
  const broken: Content["broken"][number][] = [];
  for (const rule of kinds) {
    const { kind } = rule;
    const schema = rule.schema(zone);
    for (const file of under(files, `content/${rule.folder}/`)) {
      const source = { root, file, kind };
      const known = memory.recall(source, zone);
      if (known !== undefined) {
        entries.push(known);
        continue;
      }
      const found = readEntry(source, schema, survey);
      if ("problems" in found) {
        problems.push(...found.problems);
        broken.push({ kind, slug: slugOf(kind, file), file });
      } else entries.push(memory.remember(source, found, zone));
    }
  }
  const pictures = under(files, picturesFolder).map((file) => file.slice(picturesFolder.length));
  const ledger = readLedger(root, files.includes(ledgerFile));
  const old = readOldAddresses(root, files.includes(oldAddressesFile));
  problems.push(...ledger.problems, ...old.problems);
  return {
    site,
    entries,
    broken,
    pictureFiles: new Set(pictures.filter((file) => !isSidecar(file))),
    notes: readNotes(root, pictures.filter(isSidecar), problems),
    ledger: ledger.lines,
    old: old.old,
    readAnew: [
      ...[siteFile, ledgerFile, oldAddressesFile].filter((file) => files.includes(file)),
      ...pictures.filter(isSidecar).map((file) => picturesFolder + file),
    ],
    problems: [...problems, ...strayFiles(files), ...links.map(linkProblem)],
  };
}

function readSite(root: string, files: readonly string[], problems: Problem[]): SiteFields | undefined {
  if (!files.includes(siteFile)) {
    problems.push({
      file: siteFile,
      message: "This file is missing. Every newspaper needs one: see content/README.md.",
    });
    return undefined;
  }
  const reading = readText(root, siteFile);
  if ("problem" in reading) return report([reading.problem], problems);
  const source = { file: siteFile, yaml: reading.text, firstLine: 1 };
  const checked = checkFields(source, siteSchema(declaredZone(parseYaml(source))));
  return "fields" in checked ? checked.fields : report(checked.problems, problems);
}

/** The notice's times are in the zone that the same file declares; a wrong zone is the schema's to refuse. */
function declaredZone(parsed: ReturnType<typeof parseYaml>): string {
  const data = "data" in parsed ? parsed.data : undefined;
  const zone = typeof data === "object" && data !== null && "timeZone" in data ? data.timeZone : undefined;
  return typeof zone === "string" && "instant" in readDateTime("2024-01-01 00:00", zone) ? zone : "UTC";
}

function readNotes(
  root: string,
  sidecars: readonly string[],
  problems: Problem[],
): Map<string, PictureNotes | "broken"> {
  const notes = new Map<string, PictureNotes | "broken">();
  for (const sidecar of sidecars) {
    const file = picturesFolder + sidecar;
    const reading = readText(root, file);
    const checked: Checked<PictureNotes> =
      "problem" in reading
        ? { problems: [reading.problem] }
        : checkFields({ file, yaml: reading.text, firstLine: 1 }, pictureNotes);
    if ("problems" in checked) problems.push(...checked.problems);
    notes.set(withoutEnding(sidecar), "fields" in checked ? checked.fields : "broken");
  }
  return notes;
}

function strayFiles(files: readonly string[]): Problem[] {
  const folders = [...kinds.map(({ folder }) => folder), "pictures"];
  return files
    .filter((file) => ![siteFile, ledgerFile, oldAddressesFile, "content/README.md"].includes(file))
    .filter((file) => !folders.some((folder) => file.startsWith(`content/${folder}/`)))
    .map((file) => ({
      file,
      message: `This file belongs to no kind of content and would not be published. Move it into one of: ${folders.join(", ")}.`,
    }));
}

/** A link may lead out of the repository, in a circle, or nowhere on the next machine, and git on Windows makes a text of it. */
function linkProblem(file: string): Problem {
  return {
    file,
    message:
      "This is a symbolic link, which is not followed. Put the file or folder itself here instead, or a copy of it.",
  };
}

function under(files: readonly string[], folder: string): string[] {
  return files.filter((file) => file.startsWith(folder));
}

function report(found: readonly Problem[], problems: Problem[]): undefined {
  problems.push(...found);
}

function isSidecar(file: string): boolean {
  return /\.ya?ml$/.test(file);
}
