// What devices that install the newspaper are told.

/** /manifest.webmanifest */
export interface WebManifestProps {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** The front page. */
  readonly start: string;
}
