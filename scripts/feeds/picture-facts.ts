// Who made a picture and who owns it, for machines: what the editor wrote and what the file says, never mixed up.
import type { Picture } from "../desk/props/picture.ts";

export interface PictureFacts {
  /** Names of people or companies, alone. */
  readonly creators: readonly string[];
  /** The line that stands beside the picture, unchanged. */
  readonly creditLine?: string;
  readonly copyright?: string;
  /** The owner's own terms; never the newspaper's. */
  readonly license?: string;
  readonly acquire?: string;
}

/** The editor's credit line comes before the file's, the file's creators before a name taken from the line. */
export function factsOf({ credit, rights }: Picture): PictureFacts {
  const fromLine = credit?.photographer === undefined ? [] : [credit.photographer];
  return {
    creators: rights.creators.length > 0 ? rights.creators : fromLine,
    creditLine: credit?.line ?? rights.creditLine,
    copyright: rights.copyrightNotice,
    license: webAddress(rights.webStatement),
    acquire: webAddress(rights.licensor?.url),
  };
}

/** Files say all kinds of things where an address should be. */
function webAddress(written: string | undefined): string | undefined {
  return written !== undefined && /^https?:\/\//i.test(written) && URL.canParse(written) ? written : undefined;
}
