// What travels with a picture: who made it, who owns it, what it shows, and what may be done with it.

/** The fields of the IPTC Photo Metadata Standard that Dateline reads from files, lets editors set, and goes by. */
export interface Rights {
  /** Names alone, in the order of the file. */
  readonly creators: readonly string[];
  /** The line that must stand beside the picture, unchanged. */
  readonly creditLine?: string;
  readonly copyrightNotice?: string;
  readonly description?: string;
  readonly altText?: string;
  /** Where the owner's terms are: a web address. */
  readonly webStatement?: string;
  readonly licensor?: { readonly name?: string; readonly url?: string };
  /** What may be done with the picture, in the owner's words. */
  readonly usageTerms?: string;
  /** What the agency asks of those who use it; many write their terms here. */
  readonly instructions?: string;
  /** The name of an IPTC NewsCode, `trainedAlgorithmicMedia`. */
  readonly digitalSourceType?: string;
  /** As the file has it, in ISO 8601 to whatever precision is known. */
  readonly dateCreated?: string;
  readonly place?: string;
}
