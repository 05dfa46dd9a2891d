// What a machine file may need besides its props.
import type { BodyText, Chrome } from "../desk/props.ts";

export interface FileSurroundings {
  readonly chrome: Chrome;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
}
