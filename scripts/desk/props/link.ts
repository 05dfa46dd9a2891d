// Where links of a page lead.

/** A link inside this site or out of it; `address` is ready for `href`. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** The same in another language; `address` is ready for `href`. */
export interface Translation {
  readonly language: string;
  readonly address: string;
}
