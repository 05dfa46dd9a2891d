// Which function prints which kind of machine file.
import type { BodyText, Chrome, FileKind, FilePropsOf, MachineFile } from "../desk/props.ts";
import { renderLatestFeed } from "./latest-feed.ts";
import { renderRobots } from "./robots.ts";

/** What a machine file may need besides its props. */
export interface FileSurroundings {
  readonly chrome: Chrome;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
}

type Printer<K extends FileKind> = (props: FilePropsOf[K], surroundings: FileSurroundings) => string;

const printers: { readonly [K in FileKind]: Printer<K> } = {
  "latest-feed": renderLatestFeed,
  robots: renderRobots,
};

/** The text of a machine file. The same file and surroundings always give the same text. */
export function renderFile({ kind, props }: MachineFile, surroundings: FileSurroundings): string {
  return (printers[kind] as Printer<FileKind>)(props, surroundings);
}
