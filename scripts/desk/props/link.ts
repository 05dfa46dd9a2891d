// Where links of a page lead.

/** A link inside this site or out of it; `address` is ready for `href`. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** To a story; `language` is that of its headline, where it is not the newspaper's. */
export interface StoryLink extends Link {
  readonly language?: string | undefined;
}

/** The same in another language; `address` is ready for `href`. */
export interface Translation {
  readonly language: string;
  readonly address: string;
}
