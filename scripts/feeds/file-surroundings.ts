// What a machine file may need besides its props.
import type { BodyText, Chrome } from "../desk/props.ts";

export interface FileSurroundings {
  readonly chrome: Chrome;
  readonly assets: FileAssets;
  /** Markdown to HTML that is safe to print as it is. */
  readonly renderBody: (text: BodyText) => string;
}

/** Addresses of the built files that machine files name. */
export interface FileAssets {
  /** What the service worker keeps from the start: styles, scripts, icon, the first font. */
  readonly shell: readonly string[];
  readonly worker: string;
  readonly leavingWorker: string;
  readonly appIcons: readonly AppIcon[];
}

export interface AppIcon {
  readonly address: string;
  /** Pixels; icons are square. */
  readonly size: number;
  /** Whether systems may cut it to their own shape. */
  readonly maskable: boolean;
}
