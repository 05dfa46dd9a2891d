// Which function prints which kind of machine file.
import type { FileKind, FilePropsOf, MachineFile } from "../desk/props.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { renderLatestFeed } from "./latest-feed.ts";
import { renderRobots } from "./robots.ts";

type Printer<K extends FileKind> = (props: FilePropsOf[K], surroundings: FileSurroundings) => string;

const printers: { readonly [K in FileKind]: Printer<K> } = {
  "latest-feed": renderLatestFeed,
  robots: renderRobots,
};

/** The text of a machine file. The same file and surroundings always give the same text. */
export function renderFile({ kind, props }: MachineFile, surroundings: FileSurroundings): string {
  return (printers[kind] as Printer<FileKind>)(props, surroundings);
}
