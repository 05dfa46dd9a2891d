// What robots are told.

/** /robots.txt */
export interface RobotsProps {
  /** With the base path; what robots must not fetch. */
  readonly disallowed: readonly string[];
  /** Which crawlers that work for AI are refused. */
  readonly refused: { readonly training: boolean; readonly answers: boolean };
  readonly sitemaps: readonly string[];
}
