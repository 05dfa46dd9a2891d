// What is known of a picture's file.
import type { Form } from "./original.ts";
import type { Doubt } from "./read-rights.ts";
import type { Rights } from "./rights.ts";

export interface PictureFacts {
  /** Of the file's bytes. */
  readonly hash: string;
  /** In pixels, as a browser will show it. */
  readonly width: number;
  readonly height: number;
  readonly form: Form;
  /** `#rrggbb`, the picture's mean; nothing where one can see through it. */
  readonly colour?: string | undefined;
  /** What the file itself says. */
  readonly rights: Rights;
  /** What does not stop a build: fields that contradict each other. */
  readonly doubts: readonly Doubt[];
}

/** What is wrong with a file: the end of a sentence that begins with its name, without a full stop. */
export interface Unusable {
  readonly problem: string;
}

export type Facts = PictureFacts | Unusable;

/** By path under content/pictures/. */
export type Inspected = ReadonlyMap<string, Facts>;
