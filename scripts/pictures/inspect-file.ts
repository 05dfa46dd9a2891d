// Everything that is to be known of one picture file, or the one thing that is wrong with it.
import type { Facts } from "./facts.ts";
import { fileOf, kindOf, nameFits, type PictureKind } from "./file-kind.ts";
import { colourOfShapes, measure } from "./measure.ts";
import { readRights, readSvgRights } from "./read-rights.ts";

/** Changes whenever the same file would give other facts: what is read, refused or measured, and how. */
export const readerVersion = 1;

/** In bytes: more is no picture for a paper, and would have to fit into memory. */
const mostBytes = 250_000_000;

/** Looks into the bytes of `file`, whose name must say what it is; `hash` is that of the bytes. Never throws for bad bytes. */
export async function inspectFile(file: string, bytes: Buffer, hash: string): Promise<Facts> {
  if (bytes.length === 0) return { problem: "is empty: it has no bytes. Copy it again from where it came" };
  if (bytes.length > mostBytes) return { problem: tooHeavy(bytes.length) };
  const found = kindOf(bytes);
  if (!("kind" in found)) return { problem: noPicture(found.other) };
  const { kind } = found;
  const { fits, usual } = nameFits(file, kind);
  if (!fits) return { problem: misnamed(file, kind, usual) };
  if (kind === "SVG") return inspectSvg(bytes.toString("utf8"), hash);
  const measured = await measure(bytes, kind);
  if ("problem" in measured) return measured;
  return { hash, ...measured, ...(await readRights(bytes)) };
}

/** The parser is loaded with the first drawing: most runs meet none. */
async function inspectSvg(text: string, hash: string): Promise<Facts> {
  const { sanitiseSvg } = await import("./svg/sanitise-svg.ts");
  const clean = sanitiseSvg(text);
  if ("problem" in clean) return clean;
  const { width, height } = clean;
  const colour = await colourOfShapes(clean.print({ creators: [] }), clean);
  return { hash, width, height, form: "vector", colour, ...readSvgRights(text) };
}

const kinds = "JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG";

function noPicture(other: string | undefined): string {
  if (other === undefined) return `is not a picture, or one that is locked or of an unknown kind. Save it as ${kinds}`;
  return `is not a picture but ${other}. Save the picture itself as ${kinds}`;
}

function misnamed(file: string, kind: PictureKind, usual: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const better = `${name.replace(/\.[^.]*$/, "")}.${usual}`;
  return `is ${fileOf(kind)}, which its name does not say. Rename it to ${better}, here and in content/pictures/`;
}

function tooHeavy(bytes: number): string {
  const megabytes = (size: number) => `${Math.round(size / 1_000_000)} MB`;
  return `has ${megabytes(bytes)}; at most ${megabytes(mostBytes)} can be read. Save it smaller`;
}
