// Which function prints which kind of machine file.
import type { BodyText, Chrome, FileKind, FilePropsOf, MachineFile } from "../desk/props.ts";
import { renderCaddy } from "./hosts/caddy.ts";
import { renderHeaders } from "./hosts/header-list.ts";
import { renderNginx } from "./hosts/nginx.ts";
import { renderRedirects } from "./hosts/redirect-list.ts";
import { renderRobots } from "./robots.ts";

/** What a machine file may need besides its props. */
export interface FileSurroundings {
  readonly chrome: Chrome;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
  /** The hosts whose frames a reader may load by a click. */
  readonly frameHosts: readonly string[];
}

type Printer<K extends FileKind> = (props: FilePropsOf[K], surroundings: FileSurroundings) => string;

const printers: { readonly [K in FileKind]: Printer<K> } = {
  robots: renderRobots,
  redirects: renderRedirects,
  headers: (props, { frameHosts }) => renderHeaders(props, frameHosts),
  nginx: (props, { frameHosts }) => renderNginx(props, frameHosts),
  caddy: (props, { frameHosts }) => renderCaddy(props, frameHosts),
};

/** The text of a machine file. The same file and surroundings always give the same text. */
export function renderFile({ kind, props }: MachineFile, surroundings: FileSurroundings): string {
  return (printers[kind] as Printer<FileKind>)(props, surroundings);
}
