// A file that is written beside the pages.

export interface AssetFile {
  /** Path in the output folder. */
  readonly output: string;
  readonly content: Uint8Array;
}
