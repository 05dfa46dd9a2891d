// Who wrote it.

/** Someone who is named in a byline; guests have no page, but may have a link of their own. */
export interface Byline {
  readonly name: string;
  readonly address?: string;
  readonly role?: string;
}
