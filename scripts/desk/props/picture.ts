// A picture as it stands on a page.
import type { Credit } from "../../content/credit.ts";
import type { Original } from "../../pictures/original.ts";

/** A picture in use, with everything that must stand beside it. */
export interface Picture extends Original {
  readonly alt: string;
  readonly caption?: string;
  /** Absent only where the editor gave a reason for having none. */
  readonly credit?: Credit;
  /** Shown with the caption, so that nobody is deceived: `Made with AI`. */
  readonly label?: string;
  /** Of the text above, where it is not the story's. */
  readonly language?: string;
}
