// Which function prints which kind of machine file.
import type { FileKind, FilePropsOf, MachineFile } from "../desk/props.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { renderCaddy } from "./hosts/caddy.ts";
import { renderHeaders } from "./hosts/header-list.ts";
import { renderNginx } from "./hosts/nginx.ts";
import { renderRedirects } from "./hosts/redirect-list.ts";
import { renderLatestFeed } from "./latest-feed.ts";
import { renderRobots } from "./robots.ts";

type Printer<K extends FileKind> = (props: FilePropsOf[K], surroundings: FileSurroundings) => string;

const printers: { readonly [K in FileKind]: Printer<K> } = {
  "latest-feed": renderLatestFeed,
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
