// A picture as renditions are made of it.
import { createHash } from "node:crypto";
import { slug } from "github-slugger";
import type { Rights } from "./rights.ts";

/** Which formats suit: photographs, drawings with few colours, moving pictures, and shapes that scale. */
export type Form = "photo" | "drawing" | "animation" | "vector";

export interface Original {
  /** Path under content/pictures/. */
  readonly file: string;
  /** 12 hexadecimal digits: changes with the file's bytes, with what is written into its renditions, and with its focus. */
  readonly id: string;
  /** Readable, for file names: small ASCII letters, digits and hyphens. */
  readonly name: string;
  /** In pixels, as a browser will show it. */
  readonly width: number;
  readonly height: number;
  readonly form: Form;
  /** `#rrggbb`: what stands in its place until it has loaded; nothing for a picture that one can see through. */
  readonly colour?: string | undefined;
  /** The point that crops keep, from the left and from the top: `50% 30%`. */
  readonly focus?: string;
  /** What is written into every rendition. */
  readonly rights: Rights;
}

/** Changes whenever the same original would give other bytes: new encoders, new settings, other fields written. */
export const recipeVersion = 4;

/** The id of an original; `contentHash` is that of its file, and of the rights those count that are written. */
export function originalId(contentHash: string, rights: Rights, focus: string | undefined): string {
  const recipe = JSON.stringify([recipeVersion, contentHash, writtenOf(rights), focus ?? null]);
  return createHash("sha256").update(recipe).digest("hex").slice(0, 12);
}

/** What is written into renditions, in a fixed order: a picture whose other fields differ from use to use is made once. */
function writtenOf(rights: Rights): unknown[] {
  const { creators, creditLine, copyrightNotice, description, webStatement, licensor, digitalSourceType } = rights;
  const texts = [creditLine, copyrightNotice, description, webStatement, licensor?.name, licensor?.url];
  return [creators, ...texts, digitalSourceType].map((value) => value ?? null);
}

/** The readable part of a rendition's name, from the file's own. */
export function originalName(file: string): string {
  return readableName(file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "")) ?? "picture";
}

/** With id, size and hash a name must stay below the 255 bytes that file systems give it. */
const longestName = 100;

/** Small ASCII letters, digits and hyphens, or nothing where a text has none; not the whole of a long text. */
export function readableName(text: string): string | undefined {
  const ascii = slug(text.normalize("NFKD")).replace(/[^a-z0-9-]+/g, "");
  return ascii.replace(/^-+/, "").slice(0, longestName).replace(/-+$/, "") || undefined;
}
